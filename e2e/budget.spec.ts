/** Somebody on a bad connection opens a link from support: no document may weigh more than this, with all that it loads. */
import fs from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'

/** Bytes that a document transfers, cold, compressed with gzip, which every server and browser has. */
const DOCUMENT = 30_000
/** Bytes of script that a page with a tool transfers before the tool is touched. */
const TOOLS = { '/': 145_000, '/many/': 150_000 }

const gzip = (bytes: Buffer): number => gzipSync(bytes, { level: 9 }).length
const weights = new Map<string, number>()
/** A file of the export by its address; each is weighed once. */
const weightOf = (address: string): number => {
  const file = path.join('out', decodeURIComponent(address.split(/[?#]/)[0]!))
  if (!weights.has(file)) weights.set(file, gzip(fs.readFileSync(file)))
  return weights.get(file)!
}
/** What a page loads, by addresses that hold from its own folder. */
const loads = (file: string, html: string, pattern: RegExp): number =>
  [...new Set([...html.matchAll(pattern)].map(([, address]) => new URL(address!, `http://localhost/${file}`).pathname))].reduce((sum, address) => sum + weightOf(address), 0)

const pages = fs.readdirSync('out', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'))

test('no document transfers more than 30 KB in all: HTML, styles and script', () => {
  const documents = pages.map((file) => ({ file, html: fs.readFileSync(path.join('out', file), 'utf8') })).filter(({ html }) => /<main\b[^>]*\bdata-document\b/.test(html))
  expect(documents.length).toBeGreaterThan(400)
  const weighed = documents
    .map(({ file, html }) => ({ file, weight: gzip(Buffer.from(html)) + loads(file, html, /<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g) + loads(file, html, /<script[^>]+src="([^"]+)"/g) }))
    .sort((a, b) => b.weight - a.weight)
  console.log(`The heaviest documents: ${weighed.slice(0, 10).map(({ file, weight }) => `${file} ${weight}`).join(', ')}`)
  expect(weighed.filter(({ weight }) => weight > DOCUMENT)).toEqual([])
})

for (const [address, most] of Object.entries(TOOLS)) {
  test(`${address} transfers at most ${most / 1000} KB of script before it is touched`, async ({ page }) => {
    const scripts: string[] = []
    page.on('request', (request) => { if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname) })
    await page.goto(address, { waitUntil: 'networkidle' })
    expect(scripts.length).toBeGreaterThan(0)
    expect([...new Set(scripts)].reduce((sum, script) => sum + weightOf(script), 0)).toBeLessThanOrEqual(most)
  })
}
