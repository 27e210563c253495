/** The checks that need neither a build nor a browser: `npm run check` runs them, and `npm test` before everything else. */
import { bin, single, type Counts } from './run'

const checks: [title: string, program: string, ...args: string[]][] = [
  ['Content', 'tsx', 'lib/cli/check-content.ts'],
  ['Types', 'tsc', '--noEmit'],
  ['Lint', 'eslint', '.', '--max-warnings=0'],
  ['Nothing unused', 'knip', '--no-progress'],
  ['Spelling', 'cspell', '--no-progress', '--no-summary'],
  ['Licences', 'tsx', 'lib/cli/check-licences.ts'],
  ['Known vulnerabilities', 'tsx', 'lib/cli/check-vulnerabilities.ts'],
]

/** Runs them all, one after the other. */
export const runChecks = (): Counts[] => checks.map(([title, program, ...args]) => single(title, bin(program), args))
