/** Finds a browser for the tests, or gets one: an installed one, Playwright's download, the system's packages; else says what to do. */
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { chromium } from '@playwright/test'

const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge']
const places = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', 'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe']

const runs = (command: string, args: string[], stdio: 'ignore' | 'inherit' = 'inherit'): boolean => spawnSync(command, args, { stdio, shell: process.platform === 'win32' }).status === 0

/** The path of an installed Chrome or Chromium that starts, if there is one. */
function installed(): string | undefined {
  const onPath = (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':').flatMap((folder) => names.map((name) => `${folder}/${name}`))
  const wanted = process.env.BROWSER_PATH ? [process.env.BROWSER_PATH] : []
  return [...wanted, ...onPath, ...places].find((file) => fs.existsSync(file) && runs(file, ['--version'], 'ignore'))
}

const hasOwn = (): boolean => {
  try {
    return fs.existsSync(chromium.executablePath())
  } catch {
    return false
  }
}

/** Debian's package, where this user may install packages without being asked. */
function fromPackages(): string | undefined {
  const root = process.getuid?.() === 0
  const apt = (...args: string[]) => (root ? runs('apt-get', args) : runs('sudo', ['-n', 'apt-get', ...args]))
  return process.platform === 'linux' && fs.existsSync('/usr/bin/apt-get') && apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium') ? installed() : undefined
}

/** The browser for the tests: `path` for an installed one, no path for Playwright's own. Throws where none can be had. */
export function getBrowser(): { path?: string } {
  const found = installed()
  if (found) return { path: found }
  if (hasOwn()) return {}
  console.log('No Chrome or Chromium found; getting one …')
  if (runs(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium']) && hasOwn()) return {}
  const packaged = fromPackages()
  if (packaged) return { path: packaged }
  throw new Error('No browser for the tests. Install Google Chrome or Chromium, or set BROWSER_PATH to one, and run the tests again.')
}
