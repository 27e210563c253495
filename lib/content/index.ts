/** The only door to content/: reads, validates and hands out everything, at build time and in the command line. */
import fs from 'node:fs'
import path from 'node:path'
import { checkCatalogue, checkOperator } from './check'
import { LEDGER, checkLedger } from './ledger'
import { compareCodes } from './pages'
import { readCause, readCode, readGuide, readProvider, type Reading } from './read'
import type { Catalogue, Problem } from './types'
import { readVocabulary } from './vocabulary'

export type * from './types'

/** The folder of the project, from wherever the command was started. */
export const ROOT = process.env.BOUNCE_HELP_ROOT ?? process.cwd()

/** What was ever published; empty before anything was. */
export function readLedger(root = ROOT): string {
  const file = path.join(root, LEDGER)
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : ''
}

/** Reads all content. Problems come sorted by file and line; an empty list means that everything is as it should be. */
export function readContent(root = ROOT): { catalogue: Catalogue; problems: Problem[] } {
  const sources = new Map<string, string>()
  const readings: Reading<unknown>[] = []
  const readAll = <T>(kind: string, read: (file: string, source: string) => Reading<T>): T[] =>
    fs.readdirSync(path.join(root, 'content', kind), { withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.mdx'))
      .sort((a, b) => compareCodes(a.name, b.name))
      .flatMap(({ name }) => {
        const file = `content/${kind}/${name}`
        const source = fs.readFileSync(path.join(root, file), 'utf8')
        sources.set(file, source.replace(/```[\s\S]*?```/g, (fence) => fence.replace(/[^\n]/g, '')))
        const reading = read(file, source)
        readings.push(reading)
        return reading.page ? [reading.page] : []
      })
  const pages = { codes: readAll('codes', readCode), causes: readAll('causes', readCause), providers: readAll('providers', readProvider), guides: readAll('guides', readGuide) }
  const words = fs.readdirSync(path.join(root, 'content/words')).filter((name) => name.endsWith('.yml')).sort()
    .map((name) => readVocabulary(`content/words/${name}`, fs.readFileSync(path.join(root, 'content/words', name), 'utf8')))
  const catalogue: Catalogue = { ...pages, examples: Object.values(pages).flat().flatMap((page) => page.examples), vocabularies: words.map(({ vocabulary }) => vocabulary) }
  const problems = [
    ...[...readings, ...words].flatMap((reading) => reading.problems),
    ...checkCatalogue(catalogue, readings.flatMap((reading) => reading.links)),
    ...checkOperator(sources),
    ...checkLedger(catalogue, readLedger(root)),
  ]
  return { catalogue, problems: problems.sort((a, b) => compareCodes(a.file, b.file) || a.line - b.line) }
}

let loaded: Catalogue | undefined

/** All content, read once a process. Throws with every problem named where content is not as it should be. */
export function loadCatalogue(): Catalogue {
  if (loaded) return loaded
  const { catalogue, problems } = readContent()
  if (problems.length) throw new Error(`The content has ${problems.length} problem(s):\n${formatProblems(problems)}`)
  return (loaded = catalogue)
}

/** A line for each problem: file, line, what to write instead. */
export const formatProblems = (problems: Problem[]): string => problems.map(({ file, line, message }) => `${file}:${line}  ${message}`).join('\n')
