/** Misspelled words -> the nearest known word. This is where Fuse.js is at home: few short terms, one short word at a time. */
import Fuse from 'fuse.js'

/** Shorter words have too many neighbours to guess. */
const MIN_LENGTH = 3
/** Fuse's score up to which a repair is believed: about one mistake in four letters. */
const MAX_SCORE = 0.3

/** Of words that are about as near, the more usual one is meant, and the one of the same length. */
const USUAL = 0.04
const UNEVEN = 0.03

const pairsOf = (word: string): Set<string> => new Set(Array.from({ length: Math.max(1, word.length - 1) }, (_, i) => word.slice(i, i + 2)))

function isSwapped(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, i) => letter !== b[i])
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}

/** Makes a function that offers a known word for a misspelled one, or nothing. `frequency` tells how many known texts hold a word. Answers are remembered. */
export function createRepair(words: string[], frequency: (word: string) => number = () => 1): (word: string) => string | undefined {
  const letters = words.filter((word) => word.length >= MIN_LENGTH && /^\p{L}+$/u.test(word))
  const byPair = new Map<string, string[]>()
  for (const word of letters) {
    for (const pair of pairsOf(word)) {
      const list = byPair.get(pair)
      if (list) list.push(word)
      else byPair.set(pair, [word])
    }
  }
  const answers = new Map<string, string | undefined>()
  const find = (word: string): string | undefined => {
    const shared = new Map<string, number>()
    const pairs = pairsOf(word)
    for (const pair of pairs) for (const one of byPair.get(pair) ?? []) shared.set(one, (shared.get(one) ?? 0) + 1)
    // A neighbour has about as many letters and shares two of five pairs of letters: Fuse then judges a handful, not thousands.
    const near = [...shared].filter(([one, n]) => Math.abs(one.length - word.length) <= 2 && n >= 0.3 * Math.min(pairs.size, one.length - 1)).sort((a, b) => b[1] - a[1]).slice(0, 25).map(([one]) => one)
    if (!near.length) return undefined
    // Two letters changed places: for Fuse two mistakes, for a hand on a keyboard one.
    const swapped = near.find((one) => one.length === word.length && isSwapped(one, word))
    if (swapped) return swapped
    const found = new Fuse(near, { includeScore: true, threshold: MAX_SCORE, distance: 4, ignoreFieldNorm: true }).search(word, { limit: 8 })
    const cost = ({ item, score = 0 }: { item: string; score?: number }) => score - USUAL * Math.log(1 + frequency(item)) + UNEVEN * Math.abs(item.length - word.length)
    return found.sort((a, b) => cost(a) - cost(b))[0]?.item
  }
  return (word) => {
    if (word.length < MIN_LENGTH || !/^\p{L}+$/u.test(word)) return undefined
    if (!answers.has(word)) answers.set(word, find(word))
    return answers.get(word)
  }
}
