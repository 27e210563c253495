/** Lists as short strings. Word lists: in order, each word is the number of letters that it shares with the one before (base 36), and its other letters. */

/** Packs words; their order is given up. Words hold no spaces. */
export function packWords(words: string[]): string {
  const sorted = [...words].sort()
  return sorted.map((word, i) => {
    const before = sorted[i - 1] ?? ''
    let shared = 0
    while (shared < 35 && shared < before.length && shared < word.length && before[shared] === word[shared]) shared++
    return shared.toString(36) + word.slice(shared)
  }).join(' ')
}

/** Unpacks what `packWords` made. */
export function unpackWords(packed: string): string[] {
  let before = ''
  return packed.split(' ').filter(Boolean).map((entry) => (before = before.slice(0, parseInt(entry[0]!, 36)) + entry.slice(1)))
}

/** The character for place 0: from here on none has to be escaped in JSON. A space less than 55,000 places wide lies before the surrogates. */
const FIRST = 93

/** Packs places in a list, each as one character; the likeliest places are small, and short in UTF-8. */
export const packPlaces = (places: number[]): string => String.fromCharCode(...places.map((place) => FIRST + place))

/** Unpacks what `packPlaces` made */
export const unpackPlaces = (packed: string): number[] => Array.from(packed, (character) => character.charCodeAt(0) - FIRST)

/** Packs several lists of places, a space between them. */
export const packTexts = (texts: number[][]): string => texts.map(packPlaces).join(' ')

/** Unpacks what `packTexts` made. No list is empty. */
export const unpackTexts = (packed: string): number[][] => packed.split(' ').filter(Boolean).map(unpackPlaces)
