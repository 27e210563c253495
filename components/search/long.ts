/** Long texts: a bounce says what happened at its beginning or at its end; between the two stands the letter that came back. */

/** The box holds so many characters: browsers lay a field out as a whole, and with a megabyte the page stands still for half a second. */
const SHOWN = 60_000
/** So many characters or bytes are read: what is longer is the letter, or says the same again. */
const READ = 120_000

/** Stands where something is left out. */
const GAP = '\n[…]\n'

/** What somebody pasted, or a file: the characters in the box, and what is read where that is more. */
export interface Source { text: string; whole?: string | Uint8Array }

/** Two thirds of what may stay are the beginning, the rest is the end. */
const places = (most: number) => [Math.floor((most * 2) / 3), -Math.floor(most / 3)] as const

/** A text of at most about `most` characters: the lines at both ends of a longer one. */
export function endsOf(text: string, most: number): string {
  if (text.length <= most) return text
  const [until, from] = places(most)
  const [head, tail] = [text.slice(0, until), text.slice(from)]
  // Lines stay whole where there are any.
  return head.slice(0, head.lastIndexOf('\n') + 1 || undefined) + GAP + tail.slice(tail.indexOf('\n') + 1)
}

/** The bytes at both ends of a long file. */
export function endsOfFile(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= READ) return bytes
  const [until, from] = places(READ)
  const [head, tail] = [bytes.subarray(0, until), bytes.subarray(from)]
  const ends = new Uint8Array(head.length + 2 + tail.length).fill(10)
  ends.set(head)
  ends.set(tail, head.length + 2)
  return ends
}

/** A text as the box holds it and as it is read. */
export const sourceOf = (text: string): Source => (text.length <= SHOWN ? { text } : { text: endsOf(text, SHOWN), whole: endsOf(text, READ) })

/** Does the box hold less than was given? */
export const isShortened = ({ text, whole }: Source): boolean => whole !== undefined && text.includes(GAP)
