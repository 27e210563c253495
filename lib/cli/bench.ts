/**
 * `npm run bench`: accuracy, calibration and speed, in one run, beside a plain Fuse.js search and MiniSearch over the same wordings.
 * Arguments are JSON-lines files of cases; without any, the project's own pastes are used.
 */
import fs from 'node:fs'
import path from 'node:path'
import zlib from 'node:zlib'
import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import { readBounce } from '@/lib/bounce'
import { loadCatalogue, ROOT } from '@/lib/content'
import type { Catalogue } from '@/lib/content'
import { buildIndex, createDiagnose } from '@/lib/diagnosis'
import { englishOf } from '@/lib/diagnosis/english'

interface Case { id: string; form: string; text: string; accept: string[] }

const own = path.join(ROOT, 'lib', 'diagnosis', 'fixtures')
const files = process.argv.length > 2 ? process.argv.slice(2) : fs.readdirSync(own).filter((name) => name.endsWith('.jsonl')).map((name) => path.join(own, name))
const cases = files.flatMap((file) => fs.readFileSync(file, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Case))

const percent = (part: number, whole: number): string => (whole ? `${((100 * part) / whole).toFixed(1)} %` : '–')
const quantile = (sorted: number[], part: number): number => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0
const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`
function table(title: string, head: string[], rows: string[][]): void {
  const widths = head.map((cell, i) => Math.max(cell.length, ...rows.map((row) => row[i]?.length ?? 0)))
  const line = (cells: string[]) => `| ${cells.map((cell, i) => cell.padEnd(widths[i]!)).join(' | ')} |`
  console.log(`\n${title}\n\n${line(head)}\n${line(widths.map((width) => '-'.repeat(width)))}\n${rows.map(line).join('\n')}`)
}

async function timed(run: () => unknown): Promise<number> {
  const start = performance.now()
  await run()
  return performance.now() - start
}

async function accuracy(catalogue: Catalogue): Promise<void> {
  const diagnose = createDiagnose(buildIndex(catalogue))
  const rows = new Map<string, { n: number; first: number; three: number; times: number[] }>()
  const bins = Array.from({ length: 10 }, () => ({ n: 0, right: 0 }))
  for (const { form, text, accept } of cases) {
    let diagnosis: ReturnType<typeof diagnose> | undefined
    const time = await timed(async () => { diagnosis = diagnose(await readBounce(text)) })
    const { cause, matches } = diagnosis!
    const named = matches.slice(0, 3).map((match) => match.cause)
    const right = accept.includes(named[0] ?? cause)
    for (const key of [form, 'all']) {
      const row = rows.get(key) ?? { n: 0, first: 0, three: 0, times: [] }
      rows.set(key, row)
      row.n++
      row.first += Number(right)
      row.three += Number(right || named.some((one) => accept.includes(one)))
      row.times.push(time)
    }
    const bin = bins[Math.min(9, Math.floor((matches[0]?.score ?? 0) * 10))]!
    bin.n++
    bin.right += Number(right)
  }
  table('Accuracy and time for each text', ['form', 'n', 'right first', 'within three', 'median', '95 of 100 under'], [...rows].map(([form, { n, first, three, times }]) => {
    const sorted = times.toSorted((a, b) => a - b)
    return [form, String(n), percent(first, n), percent(three, n), ms(quantile(sorted, 0.5)), ms(quantile(sorted, 0.95))]
  }))
  table('Calibration: of the answers with a confidence of', ['confidence', 'n', 'right'], bins.flatMap(({ n, right }, i) => (n ? [[`${i / 10} to ${(i + 1) / 10}`, String(n), percent(right, n)]] : [])))
}

async function libraries(catalogue: Catalogue): Promise<void> {
  const wordings = catalogue.examples.flatMap(({ cause, wordings: known }) => known.map(({ text }) => ({ cause, text })))
  const short = cases.filter(({ text, accept }) => text.length <= 160 && !accept.includes('not-a-bounce')).slice(0, 60)
  const fuse = new Fuse(wordings, { keys: ['text'], ignoreLocation: true, includeScore: true })
  const mini = new MiniSearch<{ id: number; cause: string; text: string }>({ fields: ['text'], storeFields: ['cause'], searchOptions: { fuzzy: 0.2 } })
  mini.addAll(wordings.map((wording, id) => ({ id, ...wording })))
  const diagnose = createDiagnose(buildIndex(catalogue))
  const searches: [string, (text: string) => Promise<string | undefined>][] = [
    ['this engine', async (text) => diagnose(await readBounce(text)).cause],
    ['Fuse.js, whole text', async (text) => fuse.search(text, { limit: 1 })[0]?.item.cause],
    ['MiniSearch, whole text', async (text) => mini.search(text)[0]?.cause as string | undefined],
  ]
  const rows: string[][] = []
  for (const [name, search] of searches) {
    let right = 0
    const times: number[] = []
    for (const { text, accept } of short) times.push(await timed(async () => { right += Number(accept.includes((await search(text)) ?? '')) }))
    const sorted = times.toSorted((a, b) => a - b)
    rows.push([name, percent(right, short.length), ms(quantile(sorted, 0.5)), ms(quantile(sorted, 0.95))])
  }
  table(`The same ${short.length} texts of at most 160 characters, ${wordings.length} wordings`, ['search', 'right first', 'median', '95 of 100 under'], rows)
}

async function loads(title: string, catalogue: Catalogue): Promise<void> {
  const index = buildIndex(catalogue)
  const json = JSON.stringify(index)
  const ready = await timed(() => createDiagnose(JSON.parse(json) as typeof index))
  const diagnose = createDiagnose(index)
  const line = '550 5.1.1 <user@example.com>: Recipient address rejected: User unknown in virtual mailbox table'
  const keys: number[] = []
  diagnose(await readBounce('warm up, mispeled'))
  for (let i = 1; i <= line.length; i++) keys.push(await timed(async () => diagnose(await readBounce(line.slice(0, i)))))
  const long = `${line}\n${'lorem ipsum dolor sit amet consectetur\n'.repeat(26_000)}`
  table(`Loading, typing, long texts: ${title}`, ['what', 'value'], [
    ['index, gzip', `${(zlib.gzipSync(json, { level: 9 }).length / 1024).toFixed(0)} KB`],
    ['index, brotli', `${(zlib.brotliCompressSync(json).length / 1024).toFixed(0)} KB`],
    ['engine ready from the index', ms(ready)],
    ['a keystroke, slowest', ms(Math.max(...keys))],
    ['1 MB', ms(await timed(async () => diagnose(await readBounce(long))))],
  ])
}

/** Times for inputs that double: linear reading doubles too, a regular expression that blows up does not stop there. */
async function doubling(): Promise<void> {
  const patterns: [string, string][] = [['letters', 'a'], ['digits', '550 '], ['dashes', '-'], ['dots', 'a.'], ['newlines', '\n'], ['addresses', 'a@b.c '], ['brackets', '<'], ['fields', 'Status: 5.1.1\n'], ['headers', 'Received: x\n'], ['tags', '<p>a</p>'], ['quotes', '> '], ['braces', '{"a":"b",'], ['encoded', '=3D']]
  const sizes = [25_000, 50_000, 100_000, 200_000]
  const rows: string[][] = []
  for (const [name, unit] of patterns) {
    const row = [name]
    for (const size of sizes) {
      const text = unit.repeat(Math.ceil(size / unit.length))
      row.push(ms(Math.min(await timed(() => readBounce(text)), await timed(() => readBounce(text)))))
    }
    rows.push(row)
  }
  table('Reading inputs that double', ['of', ...sizes.map((size) => `${size / 1000} K`)], rows)
}

/** Ten times the wordings: each real one, and nine variations of it with words left out or changed places. */
function tenfold(catalogue: Catalogue): Catalogue {
  const vary = (text: string, seed: number): string => text.split(' ').filter((_, i) => (i * 7 + seed * 3) % 9 !== 0).join(' ') || text
  return { ...catalogue, examples: catalogue.examples.map((example) => ({ ...example, wordings: example.wordings.flatMap((wording) => Array.from({ length: 10 }, (_, i) => (i ? { ...wording, text: vary(wording.text, i) } : wording))) })) }
}

const catalogue = loadCatalogue()
await accuracy(catalogue)
await libraries(catalogue)
await loads('the English index, loaded first', englishOf(catalogue))
await loads('all languages', catalogue)
await doubling()
console.log('\n# The same with ten times the wordings')
const large = tenfold(catalogue)
await accuracy(large)
await loads('all languages', large)
