/** Runs other programs for the checks, and counts. */
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { ROOT } from '@/lib/content'
import { SKIPPED } from './exit'

/** How many checks passed, failed, were skipped. */
export interface Counts { passed: number; failed: number; skipped?: number }

/** The path of a program that a package brings. */
export const bin = (name: string): string => path.join(ROOT, 'node_modules', '.bin', name)

/** Runs a program under a title and shows what it prints. Its exit status; `null` where it was ended. */
export function run(title: string, command: string, args: string[], env: Record<string, string> = {}): number | null {
  console.log(`\n— ${title}`)
  return spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env }, shell: process.platform === 'win32' }).status
}

/** A check without a runner of its own counts as one. */
export function single(title: string, command: string, args: string[]): Counts {
  const status = run(title, command, args)
  return { passed: status === 0 ? 1 : 0, failed: status === 0 || status === SKIPPED ? 0 : 1, skipped: status === SKIPPED ? 1 : 0 }
}

/** Prints the sum, and makes it this program's exit status. */
export function conclude(counts: Counts[]): void {
  const [passed, failed, skipped] = (['passed', 'failed', 'skipped'] as const).map((what) => counts.reduce((sum, one) => sum + (one[what] ?? 0), 0))
  console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`)
  process.exitCode = failed ? 1 : 0
}
