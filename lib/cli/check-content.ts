/** `npm run check:content`: every problem of the content, each with file, line and remedy; without any, new ids and addresses go into the ledger. */
import fs from 'node:fs'
import path from 'node:path'
import { formatProblems, readContent, readLedger, ROOT } from '@/lib/content'
import { extendLedger, LEDGER } from '@/lib/content/ledger'

const { catalogue, problems } = readContent()
if (problems.length) {
  console.error(formatProblems(problems))
  console.error(`\n${problems.length} problem(s).`)
  process.exitCode = 1
} else {
  // What is new is published from now on.
  const ledger = readLedger()
  const extended = extendLedger(catalogue, ledger)
  if (extended !== ledger) fs.writeFileSync(path.join(ROOT, LEDGER), extended)
  const wordings = catalogue.examples.reduce((n, example) => n + example.wordings.length, 0)
  const codes = catalogue.codes.reduce((n, page) => n + page.codes.length, 0)
  console.log(`Content is fine: ${codes} codes, ${catalogue.causes.length} causes, ${catalogue.providers.length} providers, ${catalogue.guides.length} guides, ${catalogue.examples.length} examples with ${wordings} wordings.`)
}
