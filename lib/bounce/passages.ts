/** Running text of a report -> passages: wrapped lines put together, replies told from prose, each with the recipient that it speaks of. */
import { codesOf } from './codes'
import type { Passage, Tier } from './types'

/** A passage longer than this many characters is cut at the end of a sentence: patterns are shorter. */
const MAX_PASSAGE = 600

/** Lines are put together up to this many characters. */
const MAX_UNIT = 4000
/** A line that holds an address and no more is shorter than this many characters. */
const MAX_ADDRESS_LINE = 400

const addressLine = /^\s*(?:[-*•–]\s*)?(?:(?:to|recipients?|address|rcpt to|final-recipient|recipient address|an|à|para|кому|收件人|宛先)\s*[::]\s*)?(?:rfc822;\s*)?[<"'«]?([^\s<>"',;:()«»]+@[^\s<>"',;:()«»]+\.[a-z0-9-]{2,})[>"'»]?(?:\s*\(expanded from[^)]*\))?(?:<mailto:[^>]*>)?\s*(?::\s*(.*)|,\s*(?=error).*|\s*)$/i
const addressAnywhere = /[<\s:("']([^\s<>"',;:()]+@[^\s<>"',;:()]+\.[a-z0-9-]{2,})[>\s)"',:;.]/i
// What begins a line of its own even in the middle of a paragraph.
const starter = /^\s*(?:<[^\s>]+@[^\s>]+>|[^\s<>@]+@[^\s<>@]+\.[a-z]{2,}(?:<mailto:[^>]*>)?[:,]?\s*$|[245]\d\d[\s-]|(?:\S+\s+)?\(reason:|<<<|>>>|\.\.\. while|----|====|\*\*\*|####|[-*•]\s|\d+[.)]\s|[\w-]+-[\w-]+:|(?:subject|from|to|date|reason|status|error|action|host|message|sent|recipient|response|diagnostic)\s?[:#]|remote (?:server|host)|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\s+\d|\d{4}-\d\d-\d\d[T ]|[{}[\]]|In:|Out:)/i
const multiLine = /^\s*([245]\d\d)-(?:([245]\.\d{1,3}\.\d{1,3})[ -]?)?(.*)$/
const quotesServer = /\bsaid\b|<<<|reason:|reply\b|replied|respon[sd]|returned|remote (?:server|host)|answered|smtp error|dsn=|stat=|status=|server message|error (?:message|that)|gave this error|geantwortet|a répondu|respondió|отве|->|diagnos|raison|grund:/i

/** Wrapped lines of a paragraph put together. Lines of a multi-line reply lose their repeated codes. */
export function joinLines(paragraph: string): string[] {
  const units: string[] = []
  let reply: { code: string; status?: string } | undefined
  for (const line of paragraph.split('\n')) {
    const last = units.length - 1
    const text = line.trim()
    const tail = reply && new RegExp(`^${reply.code}[ -]${reply.status ? `(?:${reply.status.replace(/\./g, '\\.')}[ -]?)?` : ''}(.*)$`).exec(text)
    if (tail) units[last] += ` ${tail[1]!.trim()}`
    else if (last >= 0 && !starter.test(line) && units[last]!.length < MAX_UNIT && !(units[last]!.length < MAX_ADDRESS_LINE && addressLine.test(units[last]!))) units[last] += ` ${text}`
    else units.push(text)
    if (tail && text[3] === ' ') reply = undefined
    const opening = multiLine.exec(units.at(-1) === text ? text : '')
    if (opening) reply = { code: opening[1]!, status: opening[2] }
  }
  return units
}

/** Codes repeated in the middle of a line where a wrapped multi-line reply was joined: `is full 552-5.2.2 and` -> `is full and`. */
export const dropRepeatedCodes = (text: string): string =>
  text.replace(/\b([245]\d\d)-((?:[245]\.\d{1,3}\.\d{1,3})?)([\s\S]*)/, (whole: string, code: string, status: string, after: string) =>
    `${code}${status ? ` ${status}` : ' '}${after.replace(new RegExp(`\\s${code}[ -]${status ? `(?:${status.replace(/\./g, '\\.')})?` : ''}[ -]?`, 'g'), ' ')}`)

function cutLong(text: string): string[] {
  if (text.length <= MAX_PASSAGE) return [text]
  const pieces: string[] = []
  let piece = ''
  for (const sentence of text.split(/(?<=[.!?。;])\s+/)) {
    if (piece && piece.length + sentence.length > MAX_PASSAGE) {
      pieces.push(piece)
      piece = ''
    }
    piece += (piece ? ' ' : '') + sentence
  }
  return [...pieces, piece].flatMap((one) => (one.length > 2 * MAX_PASSAGE ? (one.match(new RegExp(`.{1,${MAX_PASSAGE}}(?:\\s|$)|.{1,${MAX_PASSAGE}}`, 'gs')) ?? []) : [one]))
}

function tierOf(text: string, reply: string | undefined, base: Tier): Tier {
  if (base !== 'notice') return base
  if (quotesServer.test(text) && (reply !== undefined || /dsn=|stat=|said:|<<<|smtp error/i.test(text))) return 'diagnostic'
  return reply === undefined ? 'notice' : 'reply'
}

/**
 * Cuts a report into passages. `typed`: the text is short and may be retyped, so that a code counts wherever it stands.
 * A line with an address and nothing else (or followed by a colon) opens that recipient's part.
 */
export function passagesOf(report: string, base: Tier, typed = false): Passage[] {
  const passages: Passage[] = []
  let recipient: string | undefined
  for (const paragraph of report.split(/\n[ \t]*\n/)) {
    for (const whole of joinLines(paragraph.replace(/^\n+|\n+$/g, ''))) {
      // Postfix names the address that led to this one; it says nothing about the failure.
      const unit = whole.replace(/\(expanded from [^)]*\)/g, '')
      if (!/[\p{L}\p{N}]/u.test(unit)) continue
      const owner = addressLine.exec(unit.slice(0, MAX_ADDRESS_LINE))
      if (owner) recipient = owner[1]
      for (const text of cutLong(dropRepeatedCodes(unit))) {
        const codes = codesOf(text, typed)
        const named = owner ? undefined : /\bto=<([^>\s]+@[^>\s]+)>/.exec(text)?.[1] ?? (/^\s*</.test(text) ? addressAnywhere.exec(text)?.[1] : undefined)
        if (named && /said|reason|\bto=/.test(text)) recipient = named
        // A reply that follows "said:" on a line of its own is as much a quotation as one on the same line.
        const introduced = codes.reply !== undefined && /(?:said|was|is|error|response|returned|reason|lautet|message)\s*[::]$/i.test(passages.at(-1)?.text ?? '')
        passages.push({ text, tier: introduced ? 'diagnostic' : tierOf(text, codes.reply, base), recipient, ...codes })
      }
    }
  }
  return passages
}
