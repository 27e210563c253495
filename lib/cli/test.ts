/** `npm test`: every check, one after the other; ends with the real counts of all runners. */
import fs from 'node:fs'
import path from 'node:path'
import { ROOT } from '@/lib/content'
import { getBrowser } from './browser'
import { runChecks } from './checks'
import { bin, conclude, run, single, type Counts } from './run'
import { getServers } from './web-servers'

const cache = path.join(ROOT, '.cache')

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
const counts = [...runChecks(), unit()]
const built = single('Build', 'npm', ['run', '-s', 'build'])
counts.push(built)
if (built.passed) counts.push(browser(), single('Another operator', bin('tsx'), ['lib/cli/check-rebrand.ts']))
conclude(counts)
