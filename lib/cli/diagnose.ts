/** `npm run -s diagnose`: the diagnosis on the command line, for people, scripts and the benchmark. */
import fs from 'node:fs'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { site } from '@/content/site'
import { readBounce } from '@/lib/bounce'
import { loadCatalogue } from '@/lib/content'
import { answersOf } from '@/lib/content/answers'
import { buildIndex, createDiagnose } from '@/lib/diagnosis'
import { describe } from './describe'
import { answerLine } from './jsonl'
import { summarize, type Telling } from './summary'
import { write } from './write'

const help = `Tells why an e-mail came back, and who has to act.

  npm run -s diagnose -- FILE…       the diagnosis of each file (.eml, .txt), to read
  npm run -s diagnose < FILE         the same for standard input
  npm run -s diagnose -- --jsonl     JSON lines {"id","text"} on standard input, a JSON line for each, in order:
                                     {"id","reply","status","cause","matches","recipients"}, or {"id","error"}
  npm run -s diagnose -- --summary FILE-OR-FOLDER…
                                     many at once: messages, mailbox files (mbox), mail logs, tables and events, also packed by gzip;
                                     counts by cause and by who has to act, and the files that could not be read, with the reason
  npm run -s diagnose -- --csv FILE-OR-FOLDER…
                                     the same as a table: a CSV line for each recipient
  npm run -s diagnose -- --help      this text

Exit status: 0 when something could be read, 1 when nothing could, 2 for wrong arguments.`

async function jsonLines(): Promise<boolean> {
  const diagnose = createDiagnose(buildIndex(loadCatalogue()))
  let worked = false
  let asked = false
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (!line.trim()) continue
    asked = true
    const answer = await answerLine(line, async (text) => diagnose(await readBounce(text)))
    worked ||= !('error' in answer)
    await write(`${JSON.stringify(answer)}\n`)
  }
  return worked || !asked
}

async function readable(files: string[]): Promise<boolean> {
  const catalogue = loadCatalogue()
  const diagnose = createDiagnose(buildIndex(catalogue))
  const answers = answersOf(catalogue)
  let worked = false
  for (const file of files.length ? files : ['-']) {
    let bytes: Buffer
    try {
      bytes = fs.readFileSync(file === '-' ? 0 : file)
    } catch (error) {
      console.error(`${file}: cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'}).`)
      continue
    }
    const reading = await readBounce(new Uint8Array(bytes))
    if (files.length > 1) console.log(`== ${file}`)
    console.log(describe(reading, diagnose(reading), answers))
    worked = true
  }
  return worked
}

function many(places: string[], form: Telling['form']): Promise<boolean> {
  if (!places.length) throw new TypeError(`--${form} needs files or folders`)
  const catalogue = loadCatalogue()
  return summarize(places, createDiagnose(buildIndex(catalogue)), { form, names: answersOf(catalogue), site: process.env.SITE_URL ?? site.url })
}

async function main(): Promise<number> {
  try {
    const { values, positionals } = parseArgs({ options: { jsonl: { type: 'boolean' }, summary: { type: 'boolean' }, csv: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } }, allowPositionals: true })
    if (values.help) return console.log(help), 0
    if (values.jsonl && positionals.length) throw new TypeError('--jsonl reads standard input and takes no files')
    if (values.summary || values.csv) return (await many(positionals, values.csv ? 'csv' : 'summary')) ? 0 : 1
    return (values.jsonl ? await jsonLines() : await readable(positionals)) ? 0 : 1
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    console.error(`${error.message}. See --help.`)
    return 2
  }
}

// A reader that closes early (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
process.exitCode = await main()
