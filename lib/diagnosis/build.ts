/** Catalogue -> search index. Runs at build time and in the command line. */
import type { Catalogue, Vocabulary } from '@/lib/content/types'
import { englishOf, isEnglish } from './english'
import { frames, standardTexts } from './frames'
import gateWords from './gate-words.json'
import { quotedReply } from './quoted'
import { EVERYDAY, isOwnCode, stem, tokenize } from './words'
import { packPlaces, packTexts, packWords } from './pack'
import type { IndexData } from './types'

const codesIn = (text: string): string => [...new Set(text.match(/(?<![\w.])[245]\d\d(?=[ -])|(?<![\w.])[245]\.\d{1,3}\.\d{1,3}(?!\d|\.\d)/g) ?? [])].join(',')

/** Kinds of providers that refuse mail themselves: a block list is only asked, software has an operator. */
const REFUSERS = new Set(['provider', 'filter', 'sending-service'])

/** Servers' own codes that stand for one cause wherever they are known: each tells as much as a sentence. */
function ownCodes(texts: { cause: number; words: string[] }[]): [code: string, cause: number][] {
  const causes = new Map<string, Set<number>>()
  for (const { cause, words } of texts) for (const word of words) if (isOwnCode(word)) causes.set(word, (causes.get(word) ?? new Set()).add(cause))
  return [...causes].flatMap(([code, known]): [string, number][] => (known.size === 1 ? [[code, [...known][0]!]] : []))
}

/** A phrase of which one word is left, because the rest varies ("998 characters"), would speak wherever that word stands. */
const isWhole = (tell: string): boolean => {
  const words = tokenize(tell).length
  return words > 1 || (words === 1 && !/\s/.test(tell.trim()))
}

/** A phrase of one word speaks for its cause only where that word stands in so many more known texts of this cause than of others. */
const LONE_WORD = 4

/** Whether a word alone tells a cause. Many a phrase of another language is one common word in English: "policy", "size". */
function tellsAlone(texts: { cause: number; ids: number[] }[]): (cause: number, word: number) => boolean {
  const counts = new Map<number, Map<number, number>>()
  for (const { cause, ids } of texts) {
    for (const id of new Set(ids)) {
      const counted = counts.get(id) ?? new Map<number, number>()
      counts.set(id, counted.set(cause, (counted.get(cause) ?? 0) + 1))
    }
  }
  return (cause, word) => {
    const counted = counts.get(word) ?? new Map<number, number>()
    const all = [...counted.values()].reduce((sum, count) => sum + count, 0)
    const own = counted.get(cause) ?? 0
    return own >= LONE_WORD * (all - own)
  }
}

/** For each word of another language, as it is compared, the English words that it stands for. A word that stands in English texts keeps its own meaning; where languages differ, the meaning that most give it holds. */
function meaningsOf(catalogue: Catalogue, vocabularies: Vocabulary[]): Map<string, string[]> {
  const { examples, causes } = englishOf(catalogue)
  const texts = [...examples.flatMap(({ wordings }) => wordings.map(({ text }) => text)), ...causes.flatMap(({ meta }) => meta.tells)]
  const english = new Set(texts.flatMap((text) => tokenize(text).map(({ word }) => word)))
  const votes = new Map<string, Map<string, number>>()
  for (const { entries } of vocabularies) {
    for (const { word, meaning } of entries) {
      const tokens = tokenize(word)
      const own = tokens[0]?.word
      if (tokens.length !== 1 || !own || english.has(own)) continue
      const counted = votes.get(own) ?? new Map<string, number>()
      votes.set(own, counted.set(meaning.map(stem).join(' '), (counted.get(meaning.map(stem).join(' ')) ?? 0) + 1))
    }
  }
  // A word of mail in one language may be an everyday word in another: then it is the word of mail that matters.
  const weight = ([meaning, count]: [string, number]): number => (meaning === EVERYDAY ? 0 : count)
  return new Map([...votes].map(([word, counted]) => [word, [...counted].sort((a, b) => weight(b) - weight(a))[0]![0].split(' ')]))
}

/** All words, those that stand in most texts first. */
function commonFirst(words: number, texts: number[][]): number[] {
  const counts = new Array<number>(words).fill(0)
  for (const ids of texts) for (const id of ids) counts[id]!++
  return [...counts.keys()].sort((a, b) => counts[b]! - counts[a]! || a - b)
}

/** Puts every wording and every telling phrase into the form in which the engine compares them. Order is that of the catalogue: same content, same index. */
export function buildIndex(catalogue: Catalogue): IndexData {
  const causes = catalogue.causes.map(({ slug }) => slug)
  const causeAt = new Map(causes.map((slug, i) => [slug, i]))
  const words: string[] = []
  const wordAt = new Map<string, number>()
  const idOf = (word: string): number => {
    const known = wordAt.get(word) ?? words.push(word) - 1
    wordAt.set(word, known)
    return known
  }
  const [ownWords, foreignWords] = [true, false].map((own) => meaningsOf(catalogue, catalogue.vocabularies.filter((one) => isEnglish(one) === own))) as [Map<string, string[]>, Map<string, string[]>]
  const meanings = new Map([...foreignWords, ...ownWords])
  const idsOf = (text: string): number[] => tokenize(text).flatMap(({ word }) => (meanings.get(word) ?? [word]).filter((one) => one !== EVERYDAY).map(idOf))
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
  const isOwn = (text: string): boolean => !tokenize(text).some(({ word }) => foreignWords.has(word))
  const ownFirst = <T extends { own: boolean }>(all: T[]): T[] => [...all.filter(({ own }) => own), ...all.filter(({ own }) => !own)]
  const texts = ownFirst(catalogue.examples.flatMap((example, i) =>
    example.wordings.map(({ text }) => {
      const joined = text.replace(/\n[245]\d\d[ -](?:[245]\.\d{1,3}\.\d{1,3}[ -]?)?/g, ' ')
      return { example: i, codes: codesIn(text), ids: idsOf(quotedReply(joined)), own: isOwn(joined) }
    }).filter(({ ids }) => ids.length > 0)))
  const codesOfServers = ownCodes(texts.map(({ example, ids }) => ({ cause: examples[example]![1], words: ids.map((id) => words[id]!) })))
  const told = catalogue.causes.flatMap(({ slug, meta }) => meta.tells.map((tell) => ({ cause: at(slug), tell, ids: idsOf(tell) })))
  const alone = tellsAlone([...texts.map(({ example, ids }) => ({ cause: examples[example]![1], ids })), ...told.filter(({ ids }) => ids.length > 1)])
  const phrases = ownFirst([
    ...codesOfServers.map(([code, cause]) => ({ cause, ids: [idOf(code)], own: true })),
    ...told.filter(({ cause, tell, ids }) => isWhole(tell) && (ids.length > 1 || (ids.length === 1 && alone(cause, ids[0]!)))).map(({ cause, tell, ids }) => ({ cause, ids, own: isOwn(tell) })),
  ])
  // In the words that they stand for, phrases of many languages are the same.
  const seen = new Set<string>()
  const tells = phrases.filter(({ cause, ids }) => seen.size < seen.add(`${cause} ${ids.join(' ')}`).size)
  const standing = [...frames, ...standardTexts].map(idsOf)
  // Aliases name words that no text may hold: all words are known before they are put in order.
  const foreignOnly = new Map([...foreignWords].filter(([word]) => !ownWords.has(word)))
  for (const meaning of [...foreignOnly.values(), ...ownWords.values()]) meaning.map(idOf)
  const order = commonFirst(words.length, [...texts, ...tells].map(({ ids }) => ids))
  const place = new Map(order.map((id, i) => [id, i]))
  const placesOf = (ids: number[]): number[] => ids.map((id) => place.get(id)!)
  const packedAliases = (from: Map<string, string[]>): IndexData['aliases'] => {
    const said = new Map<string, string[]>()
    for (const [word, meaning] of from) said.set(meaning.join(' '), [...(said.get(meaning.join(' ')) ?? []), word])
    return [...said].map(([meaning, own]) => [packPlaces(placesOf(meaning.split(' ').map(idOf))), packWords(own)])
  }
  const telling = Object.entries<number>(gateWords).filter(([word]) => wordAt.has(word))
  const ownOf = (all: { own: boolean }[]): number => all.filter(({ own }) => own).length
  return {
    causes,
    codes,
    words: order.map((id) => words[id]!),
    aliases: packedAliases(foreignOnly),
    synonyms: packedAliases(ownWords),
    examples,
    wordings: { examples: packPlaces(texts.map(({ example }) => example)), codes: texts.map(({ codes: named }) => named).join('|'), words: packTexts(texts.map(({ ids }) => placesOf(ids))) },
    tells: { causes: packPlaces(tells.map(({ cause }) => cause)), words: packTexts(tells.map(({ ids }) => placesOf(ids))) },
    own: { wordings: ownOf(texts), tells: ownOf(tells) },
    frames: packTexts(standing.slice(0, frames.length).map(placesOf)),
    standard: packTexts(standing.slice(frames.length).map(placesOf)),
    gate: { words: packPlaces(placesOf(telling.map(([word]) => wordAt.get(word)!))), weights: telling.map(([, weight]) => weight) },
    providers: catalogue.providers.filter(({ meta }) => REFUSERS.has(meta.kind)).map(({ slug, meta }) => [slug, meta.hosts]),
  }
}
