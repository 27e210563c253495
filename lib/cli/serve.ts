/** Serves the built site on this machine and prints its address; takes the next port where one is taken. */
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { ROOT } from '@/lib/content'
import { site } from '@/content/site'

const HOST = '127.0.0.1'
const FIRST_PORT = Number(process.env.PORT ?? 3000)
/** So many ports are tried. */
const PORTS = 100

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, HOST, () => probe.close(() => resolve(true)))
  })

async function freePort(): Promise<number> {
  for (let port = FIRST_PORT; port < FIRST_PORT + PORTS; port++) if (await isFree(port)) return port
  throw new Error(`No free port from ${FIRST_PORT} to ${FIRST_PORT + PORTS - 1}: set PORT to another one.`)
}

/** The folder to serve: the export itself, or a folder in which the export stands under its base path. */
function servedFolder(basePath: string): string {
  const out = path.join(ROOT, 'out')
  if (!basePath) return out
  const parent = path.join(ROOT, '.cache', 'served')
  const link = path.join(parent, basePath)
  fs.rmSync(parent, { recursive: true, force: true })
  fs.mkdirSync(path.dirname(link), { recursive: true })
  fs.symlinkSync(out, link, 'junction')
  fs.copyFileSync(path.join(out, 'serve.json'), path.join(parent, 'serve.json'))
  return parent
}

if (!fs.existsSync(path.join(ROOT, 'out', 'index.html'))) throw new Error('There is no built site: run “npm run build” first.')
const basePath = new URL(process.env.SITE_URL ?? site.url).pathname.replace(/\/$/, '')
const port = await freePort()
const main = path.join(ROOT, 'node_modules', 'serve', 'build', 'main.js')
const server = spawn(process.execPath, [main, servedFolder(basePath), '--listen', `tcp://${HOST}:${port}`, '--symlinks', '--no-port-switching', '--no-clipboard', '--no-request-logging'], { stdio: ['ignore', 'ignore', 'inherit'] })
server.on('exit', (code) => process.exit(code ?? 0))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal))
console.log(`\n  http://localhost:${port}${basePath}/\n`)
