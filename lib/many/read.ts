/** Many files -> rows. The same in the worker, on the page and on the command line. */
import { readBounce, type Reading } from '@/lib/bounce'
import type { Diagnosis } from '@/lib/diagnosis'
import { chunksOf } from './bytes'
import { rowsOf } from './rows'
import { messagesOf } from './split'
import { Unreadable, type Row, type Unread } from './types'

/** A file, as browsers have it and the command line makes it: its name, with the folders that it was found in. */
export interface Source { name: string; file: Pick<File, 'size' | 'lastModified' | 'stream'> }

/** What was found since the report before. */
export interface Batch {
  rows: Row[]
  unread: Unread[]
  messages: number
  /** Records of logs that were passed over: they tell of no failure, or of one that was told already. */
  skipped: number
  /** Bytes dealt with since the beginning. */
  bytes: number
}

/** How to go about it. */
interface Way {
  diagnose(reading: Reading): Promise<Diagnosis> | Diagnosis
  /** Hears what was found, about every `slice` ms; reading goes on when it has returned. */
  report(batch: Batch): Promise<void> | void
  slice: number
  /** Stops it: nothing is reported any more. */
  signal?: AbortSignal
}

/** Reads one file after the other. A file that cannot be read is listed with the reason, and the rest goes on. */
export async function readMany(sources: Source[], { diagnose, report, slice, signal }: Way): Promise<void> {
  const batch: Batch = { rows: [], unread: [], messages: 0, skipped: 0, bytes: 0 }
  let due = Date.now() + slice
  const hand = async (): Promise<void> => {
    await report({ ...batch })
    Object.assign(batch, { rows: [], unread: [], messages: 0, skipped: 0 })
    due = Date.now() + slice
  }
  const breathe = async (): Promise<void> => {
    signal?.throwIfAborted()
    if (Date.now() >= due) await hand()
  }
  let before = 0
  for (const { name, file } of sources) {
    try {
      const chunks = chunksOf(file.stream(), (bytes) => {
        batch.bytes += bytes
        return breathe()
      })
      const skip = (records: number): void => {
        batch.skipped += records
      }
      for await (const message of messagesOf(chunks, { name, lastModified: file.lastModified, skip })) {
        const reading = await readBounce(message.content)
        batch.rows.push(...rowsOf(name, message, reading, await diagnose(reading)))
        batch.messages++
        await breathe()
      }
    } catch (error) {
      if (signal?.aborted) return
      batch.unread.push({ file: name, reason: error instanceof Unreadable ? error.reason : 'unavailable' })
    }
    // Not every file is read to its end.
    batch.bytes = before += file.size
    if (signal?.aborted) return
  }
  await hand()
}
