/** Catalogue -> search index. Runs at build time and in the command line. */
import type { Catalogue } from '@/lib/content/types'
import { frames, standardTexts } from './frames'
import { quotedReply } from './quoted'
import { tokenize } from './words'
import type { IndexData } from './types'

const codesIn = (text: string): string => [...new Set(text.match(/(?<![\w.])[245]\d\d(?=[ -])|(?<![\w.])[245]\.\d{1,3}\.\d{1,3}(?!\d|\.\d)/g) ?? [])].join(' ')

/** Kinds of providers that refuse mail themselves: a block list is only asked, software has an operator. */
const REFUSERS = new Set(['provider', 'filter', 'sending-service'])

/** A phrase of which one word is left, because the rest varies ("998 characters"), would speak wherever that word stands. */
const isWhole = (tell: string): boolean => {
  const words = tokenize(tell).length
  return words > 1 || (words === 1 && !/\s/.test(tell.trim()))
}

/** Puts every wording and every telling phrase into the form in which the engine compares them. Order is that of the catalogue: same content, same index. */
export function buildIndex(catalogue: Catalogue): IndexData {
  const causes = catalogue.causes.map(({ slug }) => slug)
  const causeAt = new Map(causes.map((slug, i) => [slug, i]))
  const words: string[] = []
  const wordAt = new Map<string, number>()
  const idsOf = (text: string): number[] =>
    tokenize(text).map(({ word }) => {
      const known = wordAt.get(word) ?? words.push(word) - 1
      wordAt.set(word, known)
      return known
    })
  const at = (slug: string): number => causeAt.get(slug) ?? -1
  const codes = catalogue.codes.flatMap((page) => page.codes.map((code): IndexData['codes'][number] => [code, page.meta.causes.map(at).filter((i) => i >= 0)]))
  const homeOf = new Map(catalogue.codes.flatMap((page) => page.examples.map(({ id }) => [id, page.codes] as const)))
  const codeAt = new Map(codes.map(([code], i) => [code, i]))
  const onProvider = new Set(catalogue.providers.flatMap((page) => page.examples.map(({ id }) => id)))
  const examples = catalogue.examples.map(({ id, cause, provider, wordings }): IndexData['examples'][number] => {
    const pages = homeOf.get(id) ?? []
    const home = pages.find((code) => wordings.some(({ text }) => text.includes(code))) ?? pages[0]
    return [id, at(cause), home === undefined ? (onProvider.has(id) ? -2 : -1) : codeAt.get(home)!, provider ?? '']
  })
  const wordings = catalogue.examples.flatMap((example, i) =>
    example.wordings.map(({ text }): IndexData['wordings'][number] => {
      const joined = text.replace(/\n[245]\d\d[ -](?:[245]\.\d{1,3}\.\d{1,3}[ -]?)?/g, ' ')
      return [i, codesIn(text), idsOf(quotedReply(joined))]
    }).filter(([, , ids]) => ids.length > 0))
  const tells = catalogue.causes.flatMap(({ slug, meta }) => meta.tells.filter(isWhole).map((tell): IndexData['tells'][number] => [at(slug), idsOf(tell)]))
  return { causes, codes, words, examples, wordings, tells, frames: frames.map(idsOf), standard: standardTexts.map(idsOf), providers: catalogue.providers.filter(({ meta }) => REFUSERS.has(meta.kind)).map(({ slug, meta }): IndexData['providers'][number] => [slug, meta.hosts]) }
}
