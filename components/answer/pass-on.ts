/** What leaves the page when somebody passes an answer on: a link, an e-mail. Both hold the bounce without personal data, and no more of it than fits. */

/** A link up to this many characters of text can still be scanned as a QR code and sent in any message. */
const MAX_LINK = 1200
/** Mail programs take an address of about 2,000 characters; the text in it, encoded, may take this many. */
const MAX_MAIL = 1500

const encodedLength = (text: string): number => encodeURIComponent(text).length

/** The beginning of a text that takes up to `max` characters once it is encoded; cut at a word's end where it is cut. */
export function fitting(text: string, max: number): string {
  const whole = text.toWellFormed()
  if (encodedLength(whole) <= max) return whole
  let low = 0
  let high = Math.min(whole.length, max)
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (encodedLength(whole.slice(0, middle).toWellFormed()) <= max - 4) low = middle
    else high = middle - 1
  }
  return `${whole.slice(0, low).toWellFormed().replace(/\s+\S*$/, '')} …`
}

/** The text that a link to the answer holds: all of it where it is short enough, else what decided. */
export const linkText = (masked: string, deciding: string): string => (encodedLength(masked.toWellFormed()) <= MAX_LINK ? masked.toWellFormed() : fitting(deciding, MAX_LINK))

/** An address that opens an e-mail, filled in. `bounce` is shortened where it is too long; `body` puts it in its place. */
export const mailTo = (address: string, subject: string, bounce: string, body: (bounce: string) => string): string =>
  `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body(fitting(bounce, MAX_MAIL)).replace(/\n/g, '\r\n'))}`
