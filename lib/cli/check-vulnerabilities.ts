/** `npm run check:vulnerabilities`: known vulnerabilities of the packages that the site is built with, as the registry knows them. Part of `npm test`. */
import { spawnSync } from 'node:child_process'
import { ROOT } from '@/lib/content'
import { vulnerable } from './dependencies'
import { SKIPPED } from './exit'

const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json', '--fetch-retries=0', '--fetch-timeout=30000'], { cwd: ROOT, encoding: 'utf8', shell: process.platform === 'win32' })
const found = vulnerable(stdout)
if (!found) {
  console.log('Skipped: the package registry does not say which vulnerabilities are known (no network, or a mirror that cannot). Run “npm audit --omit=dev” where it can be asked.')
  process.exitCode = SKIPPED
} else {
  console.log(found.length ? `Known vulnerabilities, high or critical:\n${found.join('\n')}` : 'No known vulnerability, high or critical.')
  process.exitCode = found.length ? 1 : 0
}
