/** Starts real web servers with the project's own configuration on the exported site, for tests. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { exportedFiles } from '@/lib/hosting'
import { environmentOf, findServer, rootOf, type ServerName } from '@/lib/cli/web-servers'

/** A server at work: its address without a slash at the end. */
export interface Running { url: string; stop(): Promise<void> }

/** How the site is published. */
export interface Publishing { basePath: string; tls: boolean }

interface Site extends Publishing { folder: string; root: string; port: number; program: string }

const asRoot = process.getuid?.() === 0
const read = (name: string): string => fs.readFileSync(name, 'utf8')
/** Puts a value of its own into a line that is the operator's to change; a line that is not there is a mistake of the test. */
function set(text: string, line: string, value: string): string {
  if (!text.includes(line)) throw new Error(`The configuration has no line “${line}”.`)
  return text.replace(line, value)
}

/** A key and a certificate for localhost. */
function certificate(folder: string): { key: string; cert: string } {
  const [key, cert] = [path.join(folder, 'key.pem'), path.join(folder, 'cert.pem')]
  spawnSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost', '-keyout', key, '-out', cert], { stdio: 'ignore' })
  return { key, cert }
}

/** For each server: writes its files into `folder` and says how to start it. */
const commands: Record<ServerName, (site: Site) => { args: string[]; env?: Record<string, string> }> = {
  nginx({ folder, root, port, basePath, tls, program }) {
    const { key, cert } = certificate(folder)
    let site = set(read('nginx.conf'), 'listen 80;', tls ? `listen 127.0.0.1:${port} ssl; ssl_certificate ${cert}; ssl_certificate_key ${key};` : `listen 127.0.0.1:${port};`)
    site = set(set(site, 'root /srv/www;', `root ${root};`), 'set $base_path "";', `set $base_path "${basePath}";`)
    fs.writeFileSync(path.join(folder, 'site.conf'), site)
    const scratch = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')
    fs.writeFileSync(path.join(folder, 'nginx.conf'), `daemon off; pid ${folder}/pid; error_log stderr warn; ${asRoot ? 'user root;' : ''} worker_processes 1; events {} http { include ${path.join(rootOf(program), 'etc/nginx/mime.types')}; access_log off; ${scratch} include ${folder}/site.conf; }`)
    return { args: ['-p', folder, '-c', path.join(folder, 'nginx.conf')] }
  },
  Caddy({ folder, root, port, basePath, tls }) {
    const file = path.join(folder, 'Caddyfile')
    fs.writeFileSync(file, `{\n\tadmin off\n\tskip_install_trust\n\tauto_https disable_redirects\n}\n${read('Caddyfile')}`)
    return { args: ['run', '--adapter', 'caddyfile', '--config', file], env: { HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder, SITE_ADDRESS: tls ? `https://localhost:${port}` : `http://127.0.0.1:${port}`, SITE_ROOT: root, BASE_PATH: basePath } }
  },
  Apache({ folder, root, port, tls, program }) {
    const { key, cert } = certificate(folder)
    const modules = ['mpm_event', 'authz_core', 'mime', 'dir', 'headers', 'rewrite', 'filter', 'deflate', 'brotli', ...(tls ? ['ssl'] : [])].map((name) => `LoadModule ${name}_module ${path.join(rootOf(program), 'usr/lib/apache2/modules')}/mod_${name}.so`)
    const types = 'AddType text/css .css\nAddType text/javascript .js\nAddType application/json .json\nAddType application/xml .xml\nAddType image/svg+xml .svg\nAddType text/html .html\nAddType text/plain .txt\nAddType image/png .png'
    fs.writeFileSync(path.join(folder, 'apache.conf'), `ServerRoot ${folder}\nServerName localhost\nPidFile ${folder}/pid\nListen 127.0.0.1:${port}\n${modules.join('\n')}\n${asRoot ? 'User nobody\nGroup nogroup' : ''}\nErrorLog ${folder}/error.log\nTypesConfig /dev/null\n${types}\nDocumentRoot ${root}\n<Directory ${root}>\nAllowOverride All\nRequire all granted\n</Directory>\n${tls ? `SSLEngine on\nSSLCertificateFile ${cert}\nSSLCertificateKeyFile ${key}\n` : ''}`)
    return { args: ['-DFOREGROUND', '-f', path.join(folder, 'apache.conf')] }
  },
}

const freePort = (): Promise<number> => new Promise((resolve) => {
  const probe = createServer()
  probe.listen(0, '127.0.0.1', () => { const { port } = probe.address() as AddressInfo; probe.close(() => resolve(port)) })
})

/** Until the port takes connections; throws with what the server said where it ended before. */
async function untilListening(server: ChildProcess, port: number): Promise<void> {
  let said = ''
  server.stderr?.on('data', (piece: Buffer) => (said += piece.toString()))
  for (;;) {
    if (server.exitCode !== null) throw new Error(`The server ended: ${said}`)
    const listening = await fetch(`http://127.0.0.1:${port}/`).then(() => true, (error: { cause?: { code?: string } }) => error.cause?.code !== 'ECONNREFUSED')
    if (listening) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** Publishes a copy of the export with a real server; `undefined` where the server cannot be had. */
export async function publish(name: ServerName, { basePath, tls }: Publishing): Promise<Running | undefined> {
  const program = findServer(name)
  if (!program) return undefined
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bounce-help-'))
  const root = path.join(folder, 'www')
  fs.cpSync('out', root + basePath, { recursive: true })
  // The export under test is built for the root of a host; its files for servers are those of the base path.
  for (const [file, text] of Object.entries(exportedFiles(basePath, ['550']))) fs.writeFileSync(path.join(root + basePath, file), text)
  fs.mkdirSync(path.join(root + basePath, 'embed'), { recursive: true })
  fs.writeFileSync(path.join(root + basePath, 'embed', 'index.html'), '<!DOCTYPE html><title>Embedded</title>')
  fs.chmodSync(folder, 0o755)
  const port = await freePort()
  const { args, env } = commands[name]({ basePath, tls, folder, root, port, program })
  const server = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], env: { ...environmentOf(program), ...env } })
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  await untilListening(server, port)
  return {
    url: `${tls ? 'https' : 'http'}://${tls ? 'localhost' : '127.0.0.1'}:${port}${basePath}`,
    async stop() {
      server.kill('SIGTERM')
      await ended
      fs.rmSync(folder, { recursive: true, force: true })
    },
  }
}
