/** After `next build`: documents lose the framework that they do not need, every page gets its content security policy, unread files go, the whole becomes a release that works offline, what machines read is put beside it, and the servers get their files. */
import fs from 'node:fs'
import path from 'node:path'
import { transformSync } from 'esbuild'
import { site } from '@/content/site'
import { ROOT, loadCatalogue } from '@/lib/content'
import { allCodes } from '@/lib/content/pages'
import { exportedFiles } from '@/lib/hosting'
import { finishPage } from './finish-page'
import { publish } from './publish'
import { writeRelease } from './release'

const out = path.join(ROOT, 'out')
// Twins of 404.html that would answer 200.
for (const twin of ['404', '_not-found']) fs.rmSync(path.join(out, twin), { recursive: true, force: true })
const files = fs.readdirSync(out, { recursive: true, encoding: 'utf8' })

for (const file of files.filter((name) => name.endsWith('.html'))) {
  const at = path.join(out, file)
  fs.writeFileSync(at, finishPage(fs.readFileSync(at, 'utf8'), file))
}
// Every page loads it: without its comments it is a third lighter.
const script = path.join(out, 'site.js')
fs.writeFileSync(script, transformSync(fs.readFileSync(script, 'utf8'), { minify: true, target: 'es5' }).code)
// Next's own data for moving between pages: links here are plain, so that nobody reads it.
for (const file of files.filter((name) => name.endsWith('.txt') && path.basename(name) !== 'robots.txt')) fs.rmSync(path.join(out, file), { force: true })
// What Turbopack leaves beside a worker: its source, and an empty map.
for (const file of files.filter((name) => /^_next[\\/]static[\\/].*\.(?:ts|map)$/.test(name))) fs.rmSync(path.join(out, file))
const release = writeRelease(out)
console.log(`Finished ${files.filter((name) => name.endsWith('.html')).length} pages, release ${release}.`)
await publish(out)
// Last: no browser asks for these.
const basePath = new URL(process.env.SITE_URL ?? site.url).pathname.replace(/\/$/, '')
for (const [name, text] of Object.entries(exportedFiles(basePath, allCodes(loadCatalogue())))) fs.writeFileSync(path.join(out, name), text)
