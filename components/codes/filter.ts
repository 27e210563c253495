/** What the list of codes is narrowed to, and the fragment of the address that says so. */
import { ROLES } from '@/lib/content/roles'
import type { CodeListData, Listed } from './listed'
import { matchesTyped } from './matches'

/** Each part is empty where it narrows nothing. `find`: typed; `kind`: first digit; `act`: a role; `subject`: second digit of a code with dots; `provider`: a slug. */
export interface Filter { find: string; kind: string; act: string; subject: string; provider: string }
/** The parts that are chosen from a list. */
export type Facet = Exclude<keyof Filter, 'find'>

/** Everything is shown. */
export const ALL: Filter = { find: '', kind: '', act: '', subject: '', provider: '' }
const parts = Object.keys(ALL) as (keyof Filter)[]

/** The values that may be chosen, besides none. */
const choices = ({ providers }: CodeListData): Record<Facet, string[]> => ({ kind: ['5', '4'], act: [...ROLES], subject: ['0', '1', '2', '3', '4', '5', '6', '7'], provider: Object.keys(providers) })

/** What an address stands for (`#find=57&kind=5`). What nobody could have chosen is left out. */
export function filterOf(hash: string, data: CodeListData): Filter {
  const given = new URLSearchParams(hash.slice(1))
  const offered: Partial<Record<keyof Filter, string[]>> = choices(data)
  return parts.reduce((filter, part) => {
    const value = given.get(part) ?? ''
    return !offered[part] || offered[part].includes(value) ? { ...filter, [part]: value } : filter
  }, ALL)
}

/** The fragment of the address for a filter; empty for none. */
export function fragmentOf(filter: Filter): string {
  const set = new URLSearchParams(parts.filter((part) => filter[part]).map((part) => [part, filter[part]])).toString()
  return set && `#${set}`
}

const fits: Record<Facet, (code: Listed, wanted: string) => boolean> = {
  kind: ({ code }, kind) => code.startsWith(kind),
  act: ({ act }, role) => act.some((one) => one === role),
  subject: ({ code }, digit) => code.split('.')[1] === digit,
  provider: ({ providers }, slug) => providers.includes(slug),
}

/** The codes that a filter leaves. */
export function narrow({ codes, providers }: CodeListData, filter: Filter): Listed[] {
  const facets = (Object.keys(fits) as Facet[]).filter((facet) => filter[facet])
  return codes.filter((code) => facets.every((facet) => fits[facet](code, filter[facet])) && matchesTyped({ ...code, words: [...code.causes, ...code.providers.flatMap((slug) => providers[slug] ?? [])] }, filter.find))
}

/** How many codes each choice of a facet would leave, with the rest of the filter as it is. */
export function countChoices(data: CodeListData, filter: Filter, facet: Facet): [value: string, n: number][] {
  const rest = narrow(data, { ...filter, [facet]: '' })
  return choices(data)[facet].map((value) => [value, rest.filter((code) => fits[facet](code, value)).length])
}

/** The code that is meant, for whoever presses Enter: the very code that was typed, or the only one that is left. */
export const meant = (found: Listed[], typed: string): string | undefined => (found.find(({ code }) => code === typed.trim()) ?? (found.length === 1 ? found[0] : undefined))?.code
