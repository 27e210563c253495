/** A file with many messages, one after the other (RFC 4155), cut into them. */
import { join, linesIn } from './bytes'
import { dateOfMessage, moment } from './dates'
import type { Message } from './types'

/** Of each message so many bytes are kept: a report speaks at its beginning, what was returned with it comes last. */
export const MAX_MESSAGE = 1_000_000

const FROM = [70, 114, 111, 109, 32]
const QUOTE = 62
/** The line that begins a message: a sender, a date with a time and a year. Anything less may be a sentence. */
const envelope = /^From .*\d\d:\d\d.*\b\d{4}\b/

/** Does an mbox begin like this? */
export const isMbox = (head: string): boolean => /^\s*From \S.*\d\d:\d\d.*\b\d{4}\b/.test(head)

const beginsWith = (line: Uint8Array, at: number): boolean => FROM.every((byte, i) => line[at + i] === byte)
const isBlank = (line: Uint8Array): boolean => line.length <= 2 && line.every((byte) => byte === 10 || byte === 13)
/** An envelope line is at most this many bytes long. */
const MAX_ENVELOPE = 1000
const characters = (line: Uint8Array): string => new TextDecoder('latin1').decode(line.subarray(0, MAX_ENVELOPE))

/** Writers put a mark before each line that would look like the beginning of a message (mboxrd: one more before each that is marked): it is taken off again. */
function unquote(line: Uint8Array): Uint8Array {
  if (line[0] !== QUOTE) return line
  const first = line.findIndex((byte) => byte !== QUOTE)
  return beginsWith(line, first) ? line.subarray(1) : line
}

/** The date at the end of an envelope line, without a zone where it names none. */
function dateOfEnvelope(line: string): string | undefined {
  const [, month, day, time, zone, year] = /\b([A-Z][a-z]{2}) +(\d{1,2}) (\d\d:\d\d(?::\d\d)?) (?:([+-]\d{4}|[A-Z]{3,4}) )?(\d{4})/.exec(line) ?? []
  const date = month && moment(`${day} ${month} ${year} ${time} ${zone ?? '+0000'}`)
  return date && (zone ? date : date.slice(0, -1))
}

/** The messages of an mbox, from blocks that end where lines end. A message begins at an envelope line after an empty line. */
export async function* splitMbox(blocks: AsyncIterable<Uint8Array>): AsyncGenerator<Message> {
  let lines: Uint8Array[] = []
  let size = 0
  let number = 0
  let begun: { line: number; envelope: string } | undefined
  let blank = true
  const take = (): Message[] => {
    if (!begun) return []
    // The empty line before the next message is the file's, not the message's.
    if (lines.length && isBlank(lines.at(-1)!)) lines.pop()
    const content = join(lines)
    return [{ content, line: begun.line, date: dateOfMessage(content) ?? dateOfEnvelope(begun.envelope) }]
  }
  for await (const block of blocks) {
    for (const line of linesIn(block)) {
      number++
      const opening = blank && beginsWith(line, 0) ? characters(line) : ''
      if (envelope.test(opening)) {
        yield* take()
        begun = { line: number, envelope: opening }
        lines = []
        size = 0
      } else if (size < MAX_MESSAGE) {
        lines.push(unquote(line))
        size += line.length
      }
      blank = isBlank(line)
    }
  }
  yield* take()
}
