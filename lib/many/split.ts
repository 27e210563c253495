/** A file of any kind that holds bounces -> its messages, one after the other, however large it is. */
import { charactersOf, isOutlook } from '@/lib/bounce'
import { blocksOf, fromGzip, fromUtf16, join } from './bytes'
import { dateOfMessage } from './dates'
import { eventsIn, eventsOf, isArray, isEvents } from './events'
import { deliveriesOf, isLog } from './log'
import { isMbox, MAX_MESSAGE, splitMbox } from './mbox'
import { isTable, recordsOf } from './table'
import { Unreadable, type Message, type Splitting } from './types'

/** So many bytes at its beginning tell what a file is. */
const HEAD = 4096
/** A file of Outlook, and an array of events, have to be in memory as a whole; none is larger than this many bytes. */
const MAX_WHOLE = 50_000_000
/** A file that was packed more often than this is a trap. */
const MAX_PACKED = 3

const GZIP = [0x1f, 0x8b]
/** First bytes of other compressed files: zip, bzip2, xz, 7z, Zstandard, RAR. */
const compressed = [[0x50, 0x4b, 3, 4], [0x42, 0x5a, 0x68], [0xfd, 0x37, 0x7a, 0x58], [0x37, 0x7a, 0xbc, 0xaf], [0x28, 0xb5, 0x2f, 0xfd], [0x52, 0x61, 0x72, 0x21]]
const utf16: ['utf-16le' | 'utf-16be', number[]][] = [['utf-16le', [0xff, 0xfe]], ['utf-16be', [0xfe, 0xff]]]
/** Apple Mail writes the length of a message before it (`.emlx`). */
const length = /^\d{1,10} *\r?\n(?=[\w-]+:)/

const beginsWith = (bytes: Uint8Array, first: number[]): boolean => first.every((byte, i) => bytes[i] === byte)

/** Reads a little ahead; hands out what was read, and all of it again. */
async function peek(chunks: AsyncGenerator<Uint8Array>): Promise<{ head: Uint8Array; all: AsyncGenerator<Uint8Array> }> {
  const first: Uint8Array[] = []
  for (let size = 0; size < HEAD;) {
    const { value, done } = await chunks.next()
    if (done) break
    first.push(value)
    size += value.length
  }
  const again = async function* () {
    yield* first
    yield* chunks
  }
  return { head: join(first).subarray(0, HEAD), all: again() }
}

/** One message, or as much of it as counts. */
async function whole(chunks: AsyncIterable<Uint8Array>, max: number): Promise<{ content: Uint8Array; complete: boolean }> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    pieces.push(chunk.subarray(0, Math.max(0, max - size)))
    size += chunk.length
    if (size > max) break
  }
  return { content: join(pieces), complete: size <= max }
}

/** All of it; throws where that is too much. */
async function entire(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const { content, complete } = await whole(chunks, MAX_WHOLE)
  if (!complete) throw new Unreadable('too-large')
  return content
}

/** What a file of many records says of failures; a file without one is told as such. */
async function* failures(deliveries: AsyncIterable<Message> | Iterable<Message>): AsyncGenerator<Message> {
  let any = false
  for await (const delivery of deliveries) {
    any = true
    yield delivery
  }
  if (!any) throw new Unreadable('no-failure')
}

/**
 * The messages of a file, from its bytes in chunks of any size: an mbox gives its messages; a log, a table and a list of events each delivery that failed or
 * waits; anything else is one message. What gzip packed is unpacked. Throws `Unreadable` where there is nothing to read, and what the stream throws.
 */
export async function* messagesOf(chunks: AsyncGenerator<Uint8Array>, splitting: Splitting, packed = 0): AsyncGenerator<Message> {
  const { head, all } = await peek(chunks)
  if (!head.length) throw new Unreadable('empty')
  if (beginsWith(head, GZIP) && packed < MAX_PACKED) return yield* messagesOf(fromGzip(all), splitting, packed + 1)
  if ([GZIP, ...compressed].some((first) => beginsWith(head, first))) throw new Unreadable('compressed')
  if (isOutlook(head)) return yield { content: await entire(all) }
  const wide = utf16.find(([, first]) => beginsWith(head, first))?.[0]
  if (wide) return yield* messagesOf(fromUtf16(all, wide), splitting)
  if (head.includes(0)) throw new Unreadable('binary')
  const text = charactersOf(head)
  if (!text.trim()) throw new Unreadable('empty')
  if (isMbox(text)) return yield* splitMbox(blocksOf(all))
  if (isEvents(text)) return yield* failures(isArray(text) ? eventsIn(charactersOf(await entire(all)), splitting) : eventsOf(blocksOf(all), splitting))
  if (isTable(text)) return yield* failures(recordsOf(blocksOf(all), splitting))
  if (isLog(text, splitting.name)) return yield* failures(deliveriesOf(blocksOf(all), splitting))
  const { content } = await whole(all, MAX_MESSAGE)
  const message = content.subarray(length.exec(text)?.[0].length ?? 0)
  yield { content: message, date: dateOfMessage(message) }
}
