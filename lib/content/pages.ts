/** Questions that pages ask of the catalogue. */
import type { Catalogue, CausePage, CodePage, Example } from './types'

/** Codes in the order in which people look them up: by number. */
export const compareCodes = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true })

/** The page that serves a code. Throws for a code without one: routes are made from the catalogue only. */
export function pageOf(catalogue: Catalogue, code: string): CodePage {
  const page = catalogue.codes.find(({ codes }) => codes.includes(code))
  if (!page) throw new Error(`There is no page for the code ${code}.`)
  return page
}

/** The name of the file of a code, without its ending: `x.1.1` for 5.1.1. */
export const fileOf = (catalogue: Catalogue, code: string): string => pageOf(catalogue, code).file.replace(/^.*\/|\.mdx$/g, '')

/** Every published code: reply codes first, then enhanced ones, each by number. */
export const allCodes = (catalogue: Catalogue): string[] =>
  catalogue.codes.flatMap(({ codes }) => codes).sort((a, b) => Number(a.includes('.')) - Number(b.includes('.')) || compareCodes(a, b))

/** The code with its like of the other class, where there is one: 5.7.1 and 4.7.1 in this order. Reply codes stand alone: 450 and 550 are no pair. */
export const twinsOf = (catalogue: Catalogue, code: string): string[] => {
  const detail = code.slice(1)
  return allCodes(catalogue).filter((other) => other === code || (detail.startsWith('.') && other.slice(1) === detail)).sort((a, b) => b.localeCompare(a))
}

const codes = /(?<![\w.])(?:\d{3}|\d\.\d{1,3}\.\d{1,3})(?!\d|\.\d)/g

/** The codes that a text of a server names. */
const codesIn = (text: string): string[] => text.match(codes) ?? []

const byCode = new WeakMap<Catalogue, Map<string, Set<Example>>>()

/** Examples by the codes that their texts name; worked out once for a catalogue. */
function namedIn(catalogue: Catalogue): Map<string, Set<Example>> {
  const known = byCode.get(catalogue)
  if (known) return known
  const named = new Map<string, Set<Example>>()
  for (const example of catalogue.examples) for (const { text } of example.wordings) for (const code of codesIn(text)) named.set(code, (named.get(code) ?? new Set()).add(example))
  byCode.set(catalogue, named)
  return named
}

/** Examples that stand on other pages but whose texts name this code. */
export const alsoWith = (catalogue: Catalogue, code: string): Example[] => {
  const own = pageOf(catalogue, code).file
  return [...(namedIn(catalogue).get(code) ?? [])].filter(({ file }) => file !== own)
}

/** So many texts of other pages fit on the page of a code; more of them stand on a page of their own. */
const TEXTS = 24

/** Do the texts of other pages that name this code stand on a page of their own? */
export const hasTextsPage = (catalogue: Catalogue, code: string): boolean => alsoWith(catalogue, code).length > TEXTS

/** Where they stand. Not below the code: some servers take a folder such as `5.7.1` with a second thing in it for a list of files. */
export const textsPathOf = (code: string): string => `/texts/${code}/`

/** So many texts in other languages fit on the page of a cause; more of them stand on a page of their own. */
const FOREIGN = 12

/** The examples of a cause that stand on the page of other languages; none where they all fit on the page of the cause. */
export const foldedOf = ({ examples }: Pick<CausePage, 'examples'>): Example[] => {
  const foreign = examples.filter(({ lang }) => lang)
  return foreign.length > FOREIGN ? foreign : []
}

/** Where they stand. */
export const languagesPathOf = ({ slug }: Pick<CausePage, 'slug'>): string => `/causes/${slug}/languages/`

/** The address of an example: the page on which it stands with its remedy, and its anchor. */
export function addressOf(catalogue: Catalogue, example: Example): string {
  const page = catalogue.codes.find(({ file }) => file === example.file)
  if (page) {
    const code = page.codes.find((one) => example.wordings.some(({ text }) => codesIn(text).includes(one))) ?? page.codes[0]!
    return `/${code}/#${example.id}`
  }
  const [, kind, slug] = /^content\/(\w+)\/(.*)\.mdx$/.exec(example.file) ?? []
  const cause = catalogue.causes.find(({ file }) => file === example.file)
  return `${cause && foldedOf(cause).includes(example) ? languagesPathOf(cause) : `/${kind}/${slug}/`}#${example.id}`
}
