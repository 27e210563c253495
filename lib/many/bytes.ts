/** Files of any size, read piece by piece: no more than a piece is ever in memory. */

/** A line longer than this many bytes is cut: no mail and no log has one. */
const MAX_LINE = 1_000_000
const LINE_FEED = 10
/** Browsers hand out megabytes at once. In pieces of so many bytes it is told how far the reading is. */
const PIECE = 65_536

/** Pieces of bytes, put together. */
export function join(pieces: Uint8Array[]): Uint8Array {
  if (pieces.length === 1) return pieces[0]!
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}

/** The chunks of a stream, in pieces; `onRead` hears of the bytes of each before it is handed out, and is waited for. The stream is let go of when nobody reads on. Throws where it breaks. */
export async function* chunksOf(stream: ReadableStream<Uint8Array>, onRead?: (bytes: number) => Promise<void>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader()
  try {
    for (;;) {
      const { value, done } = await reader.read()
      if (done) return
      for (let at = 0; at < value.length; at += PIECE) {
        const piece = value.subarray(at, at + PIECE)
        await onRead?.(piece.length)
        yield piece
      }
    }
  } finally {
    // A stream that broke cannot be let go of either, and has already said why.
    await reader.cancel().catch(() => undefined)
  }
}

/** Chunks as a stream, which asks for the next one when it wants it. */
const streamOf = (chunks: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array<ArrayBuffer>> => new ReadableStream({
  async pull(controller) {
    const { value, done } = await chunks.next()
    if (done) controller.close()
    else controller.enqueue(value as Uint8Array<ArrayBuffer>)
  },
  async cancel() {
    await chunks.return(undefined)
  },
})

/** Chunks of a file that gzip made (RFC 1952), unpacked. Throws where it is broken. */
export const fromGzip = (chunks: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> => chunksOf(streamOf(chunks).pipeThrough(new DecompressionStream('gzip')))

/** Chunks of UTF-16, which PowerShell writes, as UTF-8. */
export async function* fromUtf16(chunks: AsyncIterable<Uint8Array>, label: 'utf-16le' | 'utf-16be'): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(label)
  const encoder = new TextEncoder()
  for await (const chunk of chunks) yield encoder.encode(decoder.decode(chunk, { stream: true }))
  yield encoder.encode(decoder.decode())
}

/** Chunks cut anywhere -> blocks that end where a line ends. */
export async function* blocksOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    const end = size + chunk.length > MAX_LINE ? chunk.length : chunk.lastIndexOf(LINE_FEED) + 1
    if (end) {
      yield join([...held, chunk.subarray(0, end)])
      held = []
      size = 0
    }
    if (end < chunk.length) {
      held.push(chunk.subarray(end))
      size += chunk.length - end
    }
  }
  if (size) yield join(held)
}

/** The lines of a block, each with its line feed. */
export function* linesIn(block: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < block.length;) {
    const feed = block.indexOf(LINE_FEED, at)
    const end = feed < 0 ? block.length : feed + 1
    yield block.subarray(at, end)
    at = end
  }
}
