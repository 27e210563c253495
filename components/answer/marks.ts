/** Where the deciding words stand in the pasted text. */

/** Words of the evidence that are looked for at most. */
const MAX_WORDS = 40
const literal = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
/** Between two words: spaces, line ends, quotation marks and the repeated codes of a multi-line reply. */
const between = '[\\s>]{1,12}(?:[245]\\d\\d[ -](?:[245]\\.\\d{1,3}\\.\\d{1,3})?[ -]{0,3})?'

/** The text in pieces; the piece that holds the evidence is marked. Without a place, one plain piece. */
export function markEvidence(text: string, evidence: string): { text: string; marked: boolean }[] {
  const words = evidence.trim().split(/\s+/).filter(Boolean).slice(0, MAX_WORDS)
  const match = words.length ? new RegExp(words.map(literal).join(between), 'i').exec(text) : null
  if (!match) return [{ text, marked: false }]
  const end = match.index + match[0].length
  return [{ text: text.slice(0, match.index), marked: false }, { text: match[0], marked: true }, { text: text.slice(end), marked: false }].filter((piece) => piece.text)
}
