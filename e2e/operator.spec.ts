/** The operator publishes the site: real servers with the project's own configuration. */
import { type APIRequestContext, expect, test } from '@playwright/test'
import fs from 'node:fs'
import { SERVERS, type ServerName } from '@/lib/cli/web-servers'
import { headersOf, serverFiles, strictTransport } from '@/lib/hosting/rules'
import { publish, type Publishing, type Running } from './servers'

const files = fs.readdirSync('out/_next/static', { recursive: true, encoding: 'utf8' }).map((name) => `/_next/static/${name}`)
const [script, style] = ['.js', '.css'].map((ending) => files.filter((name) => name.endsWith(ending)).sort((a, b) => fs.statSync(`out${b}`).size - fs.statSync(`out${a}`).size)[0]!)

const types: [string, RegExp][] = [
  ['/', /^text\/html; ?charset=utf-8$/i], ['/550/', /^text\/html; ?charset=utf-8$/i], ['/5.7.1/', /^text\/html; ?charset=utf-8$/i], [script!, /^(?:text|application)\/javascript/], ['/site.js', /^(?:text|application)\/javascript/],
  [style!, /^text\/css/], ['/search-index.json', /^application\/json/], ['/manifest.webmanifest', /^application\/manifest\+json/], ['/icon.svg', /^image\/svg\+xml/], ['/sitemap.xml', /^(?:text|application)\/xml/], ['/robots.txt', /^text\/plain/], ['/550.md', /^text\/markdown; ?charset=utf-8$/i],
  ['/5.7.1.md', /^text\/markdown/], ['/llms.txt', /^text\/plain/], ['/engine.js', /^(?:text|application)\/javascript/], ['/api/v1/index.json', /^application\/json/], ['/previews/550.png', /^image\/png/],
]

/** Where an address leads at once, without the server's name. */
async function leadsTo(request: APIRequestContext, url: string, address: string): Promise<{ status: number; to: string }> {
  const response = await request.get(url + address, { maxRedirects: 0 })
  const location = response.headers().location
  return { status: response.status(), to: location ? new URL(location, url + address).href.replace(url, '') : '' }
}

/** Starts the server before the tests of a group and ends it after them; where it cannot be had, they are skipped. */
function published(name: ServerName, publishing: Publishing): () => string {
  let running: Running | undefined
  test.describe.configure({ mode: 'default' })
  test.beforeAll(async () => {
    running = await publish(name, publishing)
    test.skip(!running, `${name} is not installed: its configuration is not tested.`)
  })
  test.afterAll(() => running?.stop())
  return () => running!.url
}

for (const name of Object.keys(SERVERS) as ServerName[]) for (const basePath of ['', '/help']) {
  test.describe(`${name}, ${basePath || 'at the root'}`, () => {
    const url = published(name, { basePath, tls: false })

    test('every file is there and is called what it is', async ({ request }) => {
      for (const [address, type] of types) {
        const response = await request.get(url() + address, { maxRedirects: 0 })
        expect(response.status(), address).toBe(200)
        expect(response.headers()['content-type'], address).toMatch(type)
      }
    })

    test('an address without its slash leads to the one with it', async ({ request }) => {
      for (const address of ['/550', '/5.7.1', '/causes', '/causes/mailbox-full']) {
        const { status, to } = await leadsTo(request, url(), address)
        expect([301, 308]).toContain(status)
        expect(to).toBe(`${address}/`)
      }
    })

    test('old addresses lead on, in one step and for good', async ({ request }) => {
      for (const [from, to] of [['/550.html', '/550/'], ['/5.7.1.html', '/5.7.1/'], ['/error-550', '/550/'], ['/error-5.7.1/', '/5.7.1/'], ['/error-421.html', '/421/'], ['/smtp-errors', '/codes/'], ['/smtp-errors/', '/codes/']] as const)
        expect(await leadsTo(request, url(), from)).toEqual({ status: 301, to })
    })

    test('an old address leads nowhere but into the site', async ({ request }) => {
      for (const address of ['//example.com/error-550', '/%5Cexample.com/error-550', '/x/..//example.com/550.html', '/error-550%0d%0aSet-Cookie:a=b'])
        expect(((await request.get(new URL(url()).origin + basePath + address, { maxRedirects: 0 })).headers().location ?? '')).not.toMatch(/^(?:https?:)?[\\/]{2}example|cookie/i)
    })

    test('what is not there answers 404 with the site’s own page', async ({ request }) => {
      for (const address of ['/no-such-page', '/599/', '/causes/no-such-cause/', '/_next/static/none.js', '/none.md', ...serverFiles.map((file) => `/${file}`)]) {
        const response = await request.get(url() + address)
        expect(response.status(), address).toBe(404)
        expect(response.headers()['content-type']).toMatch(/^text\/html/)
        expect(response.headers()['cache-control']).toBe('no-cache')
        expect(await response.text()).toContain('data-known-codes')
      }
    })

    test('text goes compressed', async ({ request }) => {
      for (const address of ['/', '/550/', script!, style!, '/search-index.json', '/sitemap.xml']) {
        const headers = (await request.get(url() + address, { headers: { 'Accept-Encoding': 'gzip' } })).headers()
        expect(headers['content-encoding'], address).toBe('gzip')
        expect(headers.vary, address).toMatch(/accept-encoding/i)
      }
    })

    test('files whose names change with their content are kept for ever, all others are asked for again', async ({ request }) => {
      for (const address of [script!, style!]) expect((await request.get(url() + address)).headers()['cache-control']).toBe('public, max-age=31536000, immutable')
      for (const address of ['/', '/550/', '/search-index.json', '/site.js', '/manifest.webmanifest']) {
        const { etag, 'cache-control': cache } = (await request.get(url() + address)).headers()
        expect(cache, address).toBe('no-cache')
        expect((await request.get(url() + address, { headers: { 'If-None-Match': etag! } })).status(), address).toBe(304)
      }
    })

    test('every answer carries the headers, each once', async ({ request }) => {
      for (const address of ['/', '/550/', '/5.7.1/', '/search-index.json', script!, '/manifest.webmanifest', '/embed/', '/no-such-page', '/550', '/error-550']) {
        const answer = (await request.get(url() + address, { maxRedirects: 0 })).headersArray()
        for (const [header, value] of Object.entries(headersOf(address))) expect(answer.filter((one) => one.name.toLowerCase() === header.toLowerCase()).map((one) => one.value), `${address} ${header}`).toEqual([value])
        expect(answer.filter((one) => one.name.toLowerCase() === strictTransport.name.toLowerCase()), 'without TLS').toEqual([])
      }
    })
  })
}

for (const name of Object.keys(SERVERS) as ServerName[]) {
  test.describe(`${name} with TLS`, () => {
    test.use({ ignoreHTTPSErrors: true, serviceWorkers: 'allow' })
    const url = published(name, { basePath: '', tls: true })

    test('browsers are told to come by TLS only', async ({ request }) => {
      for (const address of ['/', '/550/', '/no-such-page']) expect((await request.get(url() + address)).headers()[strictTransport.name.toLowerCase()]).toBe(strictTransport.value)
    })

    test('under all these headers the box answers, and the browser has nothing to complain about', async ({ page }) => {
      const complaints: string[] = []
      // A certificate made for the test is none for a service worker.
      page.on('console', (message) => { if (['error', 'warning'].includes(message.type()) && !message.text().includes('SSL certificate error')) complaints.push(message.text()) })
      await page.goto(`${url()}/#q=${encodeURIComponent('552 5.2.2 mailbox full')}`)
      await expect(page.locator('main article').getByRole('heading', { name: 'The recipient’s mailbox is full' })).toBeVisible()
      await page.goto(`${url()}/550/`)
      await expect(page.getByRole('heading', { level: 1 })).toContainText('550')
      expect(complaints).toEqual([])
    })
  })
}
