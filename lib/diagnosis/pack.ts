/** Word lists as short strings: in order, each word is the number of letters that it shares with the one before (base 36), and its other letters. */

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
