/** `--summary` and `--csv`: many files at once, as counts or as a table. */
import fs from 'node:fs'
import path from 'node:path'
import { Readable } from 'node:stream'
import { actorOf, causeOf, csvHead, csvRow } from '@/components/many/cells'
import type { Names } from '@/components/many/names'
import { many as texts } from '@/components/texts-many'
import type { Diagnose } from '@/lib/diagnosis'
import { isMeant } from '@/lib/many/meant'
import { readMany, type Source } from '@/lib/many/read'
import { createTally, type Count } from '@/lib/many/tally'
import type { Row, Unread } from '@/lib/many/types'
import { write } from './write'

/** What was found is written this often (ms). */
const SLICE = 200
/** The longest bar, in characters. */
const BAR = 30

/** The files of a folder and of the folders in it, in order. A path that does not exist stays, so that it is told. */
function filesIn(place: string): string[] {
  if (!fs.statSync(place, { throwIfNoEntry: false })?.isDirectory()) return [place]
  return fs.readdirSync(place).sort().map((name) => path.join(place, name)).filter((name) => isMeant(name.replaceAll(path.sep, '/'))).flatMap(filesIn)
}

function sourceOf(name: string): Source {
  const { size, mtimeMs } = fs.statSync(name, { throwIfNoEntry: false }) ?? { size: 0, mtimeMs: 0 }
  return { name, file: { size, lastModified: mtimeMs, stream: () => Readable.toWeb(fs.createReadStream(name)) as ReadableStream<Uint8Array<ArrayBuffer>> } }
}

/** Counts as bars, one below the other, each with its name and what else is to be said of it. */
function barsOf(counts: Count[], nameOf: (key: string) => string, more: (key: string) => string = () => ''): string {
  const all = counts.reduce((sum, { rows }) => sum + rows, 0)
  const width = Math.max(0, ...counts.map(({ key }) => nameOf(key).length))
  return counts.map(({ key, rows }) => {
    const bar = '█'.repeat(Math.max(1, Math.round((BAR * rows) / counts[0]!.rows)))
    return `  ${nameOf(key).padEnd(width)}  ${bar.padEnd(BAR)}  ${texts.number(rows).padStart(7)}  ${texts.share(rows / all).padStart(5)}  ${more(key)}`.trimEnd()
  }).join('\n')
}

/** How many are told: as counts by cause and by who has to act, or every row as CSV. `site`: the address before a page's. */
export interface Telling { form: 'summary' | 'csv'; names: Names; site: string }

/** Reads files and folders and tells of them. With `csv`, what could not be read goes to standard error. Tells whether anything could be read. */
export async function summarize(places: string[], diagnose: Diagnose, { form, names, site }: Telling): Promise<boolean> {
  const causes = createTally<Row>(({ cause }) => cause)
  const actors = createTally<Row>(({ cause }) => actorOf(cause, names))
  const unread: Unread[] = []
  let [messages, skipped] = [0, 0]
  if (form === 'csv') await write(csvHead())
  await readMany(places.flatMap(filesIn).map(sourceOf), {
    diagnose, slice: SLICE,
    async report(batch) {
      causes.add(batch.rows)
      actors.add(batch.rows)
      unread.push(...batch.unread)
      messages += batch.messages
      skipped += batch.skipped
      if (form === 'csv') await write(batch.rows.map((row) => csvRow(row, names, site)).join(''))
    },
  })
  const missed = unread.length ? [`${texts.unread(unread.length)}:`, ...unread.map(({ file, reason }) => `  ${file}: ${texts.reasons[reason]}`)].join('\n') : ''
  if (form === 'csv') {
    if (missed) console.error(missed)
  } else {
    const done = [texts.done(messages), ...(skipped ? [texts.skipped(skipped)] : [])].join('\n')
    const told = messages ? [`${texts.causes}:\n${barsOf(causes.counts(), (cause) => causeOf(cause, names), (cause) => texts.toAct(actorOf(cause, names)))}`, `${texts.actsHeading}:\n${barsOf(actors.counts(), (actor) => actor)}`] : []
    await write(`${[done, ...told, missed].filter(Boolean).join('\n\n')}\n`)
  }
  return messages > 0
}
