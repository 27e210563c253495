/** `npm test`: every check, one after the other; ends with the real counts of all runners. */
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { ROOT } from '@/lib/content'
import { getBrowser } from './browser'

interface Counts { passed: number; failed: number }

const cache = path.join(ROOT, '.cache')
const bin = (name: string): string => path.join(ROOT, 'node_modules', '.bin', name)

function run(title: string, command: string, args: string[], env: Record<string, string> = {}): boolean {
  console.log(`\n— ${title}`)
  return spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env }, shell: process.platform === 'win32' }).status === 0
}

/** A check without a runner of its own counts as one. */
const single = (title: string, command: string, args: string[]): Counts => (run(title, command, args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })

function readJson<T>(file: string): T | undefined {
  return fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as T) : undefined
}

function unit(): Counts {
  const report = path.join(cache, 'unit.json')
  fs.rmSync(report, { force: true })
  const ok = run('Unit tests', bin('vitest'), ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`])
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
  const ok = run('Browser tests', bin('playwright'), ['test'], { ...(browserPath ? { BROWSER_PATH: browserPath } : {}), PLAYWRIGHT_JSON_OUTPUT_NAME: report })
  const stats = readJson<{ stats: { expected: number; flaky: number; unexpected: number } }>(report)?.stats
  const failed = stats?.unexpected ?? 0
  return { passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0), failed: ok ? failed : Math.max(1, failed) }
}

fs.mkdirSync(cache, { recursive: true })
const counts = [
  single('Content', bin('tsx'), ['lib/cli/check-content.ts']),
  single('Types', bin('tsc'), ['--noEmit']),
  single('Spelling', bin('cspell'), ['--no-progress', '--no-summary']),
  single('Lint', bin('eslint'), ['.', '--max-warnings=0']),
  unit(),
]
const built = single('Build', 'npm', ['run', '-s', 'build'])
counts.push(built)
if (built.passed) counts.push(browser(), single('Another operator', bin('tsx'), ['lib/cli/check-rebrand.ts']))
const passed = counts.reduce((sum, one) => sum + one.passed, 0)
const failed = counts.reduce((sum, one) => sum + one.failed, 0)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed ? 1 : 0
