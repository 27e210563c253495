/** `npm test`: every check, one after the other; ends with the real counts of all runners. */
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { ROOT } from '@/lib/content'
import { getBrowser } from './browser'
import { SKIPPED } from './exit'
import { getServers } from './web-servers'

interface Counts { passed: number; failed: number; skipped?: number }

const cache = path.join(ROOT, '.cache')
const bin = (name: string): string => path.join(ROOT, 'node_modules', '.bin', name)

function run(title: string, command: string, args: string[], env: Record<string, string> = {}): number | null {
  console.log(`\n— ${title}`)
  return spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env }, shell: process.platform === 'win32' }).status
}

/** A check without a runner of its own counts as one. */
function single(title: string, command: string, args: string[]): Counts {
  const status = run(title, command, args)
  return { passed: status === 0 ? 1 : 0, failed: status === 0 || status === SKIPPED ? 0 : 1, skipped: status === SKIPPED ? 1 : 0 }
}

function readJson<T>(file: string): T | undefined {
  return fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as T) : undefined
}

function unit(): Counts {
  const report = path.join(cache, 'unit.json')
  fs.rmSync(report, { force: true })
  const ok = run('Unit tests', bin('vitest'), ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]) === 0
  const { numPassedTests: passed = 0, numFailedTests: failed = 0 } = readJson<{ numPassedTests: number; numFailedTests: number }>(report) ?? {}
  return { passed, failed: ok ? failed : Math.max(1, failed) }
}

function browser(): Counts {
  const report = path.join(cache, 'browser.json')
  fs.rmSync(report, { force: true })
  let browserPath: string | undefined
  try {
    browserPath = getBrowser().path
  } catch (error) {
    console.error((error as Error).message)
    return { passed: 0, failed: 1 }
  }
  getServers()
  const ok = run('Browser tests', bin('playwright'), ['test'], { ...(browserPath ? { BROWSER_PATH: browserPath } : {}), PLAYWRIGHT_JSON_OUTPUT_NAME: report }) === 0
  const stats = readJson<{ stats: { expected: number; flaky: number; unexpected: number; skipped: number } }>(report)?.stats
  const failed = stats?.unexpected ?? 0
  return { passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0), failed: ok ? failed : Math.max(1, failed), skipped: stats?.skipped }
}

fs.mkdirSync(cache, { recursive: true })
const counts = [
  single('Content', bin('tsx'), ['lib/cli/check-content.ts']),
  single('Types', bin('tsc'), ['--noEmit']),
  single('Spelling', bin('cspell'), ['--no-progress', '--no-summary']),
  single('Licences', bin('tsx'), ['lib/cli/check-licences.ts']),
  single('Known vulnerabilities', bin('tsx'), ['lib/cli/check-vulnerabilities.ts']),
  single('Lint', bin('eslint'), ['.', '--max-warnings=0']),
  unit(),
]
const built = single('Build', 'npm', ['run', '-s', 'build'])
counts.push(built)
if (built.passed) counts.push(browser(), single('Another operator', bin('tsx'), ['lib/cli/check-rebrand.ts']))
const passed = counts.reduce((sum, one) => sum + one.passed, 0)
const failed = counts.reduce((sum, one) => sum + one.failed, 0)
const skipped = counts.reduce((sum, one) => sum + (one.skipped ?? 0), 0)
console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`)
process.exitCode = failed ? 1 : 0
