/** Finds the web servers for the tests of their configuration, or gets them: installed ones, else Debian's packages, unpacked into `.cache` and not installed, so that no service starts. */
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { ROOT } from '@/lib/content'

/** The servers whose configuration is kept or made here: the program of each, and the packages that it needs to run. */
export const SERVERS = {
  nginx: { program: 'nginx', packages: ['nginx', 'nginx-common'] },
  Caddy: { program: 'caddy', packages: ['caddy'] },
  Apache: { program: 'apache2', packages: ['apache2-bin', 'libapr1', 'libaprutil1'] },
} as const

/** One of them. */
export type ServerName = keyof typeof SERVERS

const unpacked = path.join(ROOT, '.cache', 'servers')

/** The folder in which the file system of a found program begins: `/`, or where it was unpacked. */
export const rootOf = (program: string): string => (program.startsWith(unpacked) ? unpacked : '/')

/** Environment in which an unpacked program finds its libraries. */
export const environmentOf = (program: string): NodeJS.ProcessEnv =>
  rootOf(program) === '/' ? process.env : { ...process.env, LD_LIBRARY_PATH: fs.readdirSync(path.join(unpacked, 'usr/lib')).map((name) => path.join(unpacked, 'usr/lib', name)).join(':') }

const starts = (program: string): boolean => spawnSync(program, [program.endsWith('caddy') ? 'version' : '-v'], { stdio: 'ignore', env: environmentOf(program) }).status === 0

/** The path of a server's program, if it can be had without getting it. */
export function findServer(name: ServerName): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/sbin', '/usr/local/sbin', path.join(unpacked, 'usr/sbin'), path.join(unpacked, 'usr/bin')]
  return folders.map((folder) => path.join(folder, SERVERS[name].program)).find((file) => fs.existsSync(file) && starts(file))
}

/** Unpacks the Debian packages of these servers, as far as they can be had. */
function unpack(names: ServerName[]): void {
  console.log(`\nGetting ${names.join(', ')} for the tests of their configuration …`)
  fs.mkdirSync(unpacked, { recursive: true })
  const download = (name: ServerName): boolean => spawnSync('apt-get', ['download', '-qq', ...SERVERS[name].packages], { cwd: unpacked, stdio: 'ignore' }).status === 0
  const failed = names.filter((name) => !download(name))
  // The lists of packages may be missing or old.
  if (failed.length && spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' }).status === 0) failed.forEach(download)
  for (const file of fs.readdirSync(unpacked).filter((one) => one.endsWith('.deb'))) {
    spawnSync('dpkg-deb', ['-x', file, '.'], { cwd: unpacked, stdio: 'ignore' })
    fs.rmSync(path.join(unpacked, file))
  }
}

/** Gets the servers that are missing and says which cannot be had: their tests are skipped. */
export function getServers(): void {
  const missing = (Object.keys(SERVERS) as ServerName[]).filter((name) => !findServer(name))
  if (missing.length && fs.existsSync('/usr/bin/apt-get')) unpack(missing)
  for (const name of missing.filter((one) => !findServer(one))) console.log(`${name} is not installed and cannot be had from Debian’s packages: the tests of its configuration are skipped.`)
}
