/**
 * A release: what the service worker keeps of the exported site. Its version is a hash of all that is in it, so that the same content is the same
 * release, and every page names the release that it belongs to.
 */
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

/** Files that a page or the diagnosis needs. Pictures, twins for machines and data for other programs stay on the server. */
const kept = /^(?:_next\/static\/.+\.(?:js|css)|site\.js|icon\.svg|manifest\.webmanifest|answers\.json|search-index[\w-]*\.json)$/
const line = /\/\* The build puts[^\n]*\n/
const mark = /<meta name="release" content="[^"]*"\/>/

/** The address of an exported HTML file below the base path: `550/index.html` -> `550/`. */
const addressOf = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1')

/** Writes `sw.js` and `offline.json` into the exported folder and names the release in each page; hands out the version. Run again after a change, it makes the next release. */
export function writeRelease(out: string): string {
  const files = fs.readdirSync(out, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll(path.sep, '/')).sort()
  const read = (file: string): string => fs.readFileSync(path.join(out, file), 'utf8')
  const assets = files.filter((file) => kept.test(file))
  const pages = files.filter((file) => file.endsWith('.html') && !file.startsWith('_'))
  const worker = read('sw.js')
  if (!line.test(worker)) throw new Error('sw.js has no place for the release: keep the line that says so.')
  const hash = createHash('sha256').update(worker.replace(line, ''))
  for (const file of assets) hash.update(file).update(fs.readFileSync(path.join(out, file)))
  for (const file of pages) hash.update(file).update(read(file).replace(mark, ''))
  const version = hash.digest('hex').slice(0, 12)
  for (const file of pages) fs.writeFileSync(path.join(out, file), read(file).replace(mark, '').replace('<head>', `<head><meta name="release" content="${version}"/>`))
  fs.writeFileSync(path.join(out, 'offline.json'), JSON.stringify({ version, pages: Object.fromEntries(pages.map((file) => [addressOf(file), read(file)])) }))
  fs.writeFileSync(path.join(out, 'sw.js'), worker.replace(line, `/* The build puts the release in the place of this line. */ const RELEASE = ${JSON.stringify({ version, files: assets })}\n`))
  return version
}
