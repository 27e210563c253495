/** The index, ready to be asked: patterns, weights of words, postings, what codes make likely. */
import { createLeaning, type Leaning } from './leaning'
import { unpackPlaces, unpackTexts, unpackWords } from './pack'
import type { IndexData } from './types'
import { isOwnCode } from './words'

/** One known text: a wording of an example, a telling phrase of a cause, or a frame. */
export interface Pattern {
  /** Place in `causes`; `FRAME` for a sentence that wraps any answer and speaks for no cause, `STANDARD` for one that only names the code. */
  cause: number
  /** Place in `examples`, or −1 for a telling phrase or a frame. */
  example: number
  codes: string[]
  words: number[]
  /** Sum of the weights of its words. */
  mass: number
  /** It holds words of another language, put into English ones. */
  translated: boolean
  /** Its most telling word. */
  key: number
  /** It is a server's own code and no more: as sure as a sentence. */
  ownCode: boolean
}

/** The “cause” of a frame. */
export const FRAME = -1
/** The “cause” of a standard text. */
export const STANDARD = -2

/** What the engine keeps of an index. */
export interface Engine {
  data: IndexData
  patterns: Pattern[]
  /** For each word, the places in `words` of what it means: itself, or the English words that it stands for. */
  meanings: Map<string, number[]>
  /** The same for words of other languages. */
  foreign: Map<string, number[]>
  /** For each word, how many known texts hold it. */
  frequency: Float64Array
  /** For each word, how much it tells: 0 to about 1.2. */
  weights: Float64Array
  /** For each word, the patterns that hold it. */
  postings: number[][]
  leaning: Leaning
  /** For words that tell a bounce from a letter, how much they speak for a bounce. */
  gate: Map<number, number>
  /** Likely causes of a code: place in `causes` -> 1 for the likeliest, falling. */
  priors: Map<string, Map<number, number>>
  /** For each example, the code pages on which it is shown: its own first, then those that its texts name. */
  shown: string[][]
}

function patternsOf(data: IndexData): Pattern[] {
  const pattern = (cause: number, words: number[], more: Partial<Pattern> = {}): Pattern => ({ cause, example: -1, codes: [], words, mass: 0, translated: false, key: 0, ownCode: false, ...more })
  const examples = unpackPlaces(data.wordings.examples)
  const codes = data.wordings.codes.split('|').map((named) => named.split(',').filter(Boolean))
  const causes = unpackPlaces(data.tells.causes)
  return [
    ...unpackTexts(data.wordings.words).map((words, i) => pattern(data.examples[examples[i]!]![1], words, { example: examples[i]!, codes: codes[i]!, translated: i >= data.own.wordings })),
    ...unpackTexts(data.tells.words).map((words, i) => pattern(causes[i]!, words, { translated: i >= data.own.tells })),
    ...unpackTexts(data.frames).map((words) => pattern(FRAME, words)),
    ...unpackTexts(data.standard).map((words) => pattern(STANDARD, words)),
  ]
}

/** For each word, how many patterns of each cause hold it; frames count for none. */
function countsOf(patterns: Pattern[], words: number): Map<number, number>[] {
  const counts = Array.from({ length: words }, () => new Map<number, number>())
  for (const { words: own, cause, translated } of patterns) for (const word of new Set(own)) counts[word]!.set(cause, (counts[word]!.get(cause) ?? 0) + (translated ? TRANSLATED : 1))
  return counts
}

// A word tells much when few known texts hold it, and when those that do agree on the cause.
function weightOf(counts: Map<number, number>, frequency: number, patterns: number): number {
  let most = 0
  for (const [cause, count] of counts) if (cause >= 0 && count > most) most = count
  const rare = Math.log(1 + patterns / (1 + frequency)) / Math.log(1 + patterns)
  return rare * (0.35 + (0.9 * (most + 0.3)) / (frequency + 1))
}

const unpacked = (aliases: IndexData['aliases']) => aliases.flatMap(([meaning, packed]) => unpackWords(packed).map((word): [string, number[]] => [word, unpackPlaces(meaning)]))

/** Texts of other languages, put into English words one by one, tell less of how English is written. */
const TRANSLATED = 0.2

/** Builds the engine from an index: some milliseconds for thousands of wordings. */
export function createEngine(data: IndexData): Engine {
  const patterns = patternsOf(data)
  const counts = countsOf(patterns, data.words.length)
  const frequency = Float64Array.from(counts, (one) => [...one.values()].reduce((sum, count) => sum + count, 0))
  const weights = Float64Array.from(counts, (one, word) => weightOf(one, frequency[word]!, patterns.length))
  const postings: number[][] = Array.from({ length: data.words.length }, () => [])
  patterns.forEach((pattern, i) => {
    for (const word of new Set(pattern.words)) postings[word]!.push(i)
    pattern.key = pattern.words.reduce((best, word) => (weights[word]! > weights[best]! ? word : best), pattern.words[0]!)
    pattern.ownCode = pattern.words.length === 1 && isOwnCode(data.words[pattern.words[0]!]!)
    pattern.mass = pattern.words.reduce((sum, word) => sum + weights[word]!, 0)
  })
  const shown = data.examples.map(([, , home]) => (home < 0 ? [] : [data.codes[home]![0]]))
  for (const { example, codes } of patterns) if (example >= 0) shown[example]!.push(...codes.filter((code) => !shown[example]!.includes(code)))
  return {
    data, patterns, frequency, weights, postings, shown,
    gate: new Map(unpackPlaces(data.gate.words).map((word, i) => [word, data.gate.weights[i]! / 10])),
    meanings: new Map([...data.words.map((word, i): [string, number[]] => [word, [i]]), ...unpacked(data.synonyms)]),
    foreign: new Map(unpacked(data.aliases)),
    leaning: createLeaning(counts, frequency, data.causes.length),
    priors: new Map(data.codes.map(([code, likely]) => [code, new Map(likely.map((cause, i) => [cause, 1 / (1 + 0.5 * i)]))])),
  }
}
