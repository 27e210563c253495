/** Does an index know the words of a text? */
import type { Reading } from '@/lib/bounce/types'
import type { IndexData } from './types'
import { tokenize } from './words'

/** A text of which this part of the words is known is understood well enough. */
const UNDERSTOOD = 0.9

/** Makes a function that tells whether an index knows the words of a text. Marks and letters of other scripts count as words that it does not know. */
export function createUnderstands(index: IndexData): (reading: Reading) => boolean {
  const known = new Set(index.words)
  return ({ passages }) => {
    const words = passages.slice(0, 40).flatMap(({ text }) => tokenize(text).map(({ word }) => word)).filter((word) => !/\d/.test(word))
    return words.filter((word) => known.has(word)).length >= UNDERSTOOD * words.length
  }
}
