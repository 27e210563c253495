/** Search engines, messengers, feeds and programs find what they look for in the exported files. */
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'

const read = (file: string) => fs.readFileSync(path.join('out', file), 'utf8')
const entries = [...read('sitemap.xml').matchAll(/<url>\s*<loc>([^<]*)<\/loc>(?:\s*<lastmod>([^<]*)<\/lastmod>)?/g)].map(([, url, day]) => ({ url: url!, path: new URL(url!).pathname, day }))
const origin = new URL(entries[0]!.url).origin

const metaOf = (html: string, name: string) => new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(html)?.[1]
const linkOf = (html: string, rel: string) => new RegExp(`<link rel="${rel}"[^>]* href="([^"]*)"`).exec(html)?.[1]
/** Width and height as a PNG's header tells them. */
const sizeOf = (png: Buffer) => (png.subarray(1, 4).toString() === 'PNG' ? [png.readUInt32BE(16), png.readUInt32BE(20)] : undefined)
/** The page that a page goes on from, where it is a further one; else the page itself. */
const wholeOf = (address: string) => address.replace(/^\/texts\//, '/').replace(/\/languages\/$/, '/').replace(/^\/sources\/.*/, '/sources/')
const contentOf = (address: string) => {
  const name = wholeOf(address).slice(1, -1)
  return [`content/codes/${name}.mdx`, `content/codes/${name.replace(/^[45]\./, 'x.')}.mdx`, `content/${name}.mdx`].find((file) => fs.existsSync(file))
}

test('every page has its own address, title, description, structured data, picture and twin', () => {
  const problems: string[] = []
  const titles = new Set<string>()
  for (const { url, path: address } of entries) {
    const html = read(`${address}index.html`)
    const say = (problem: string) => void problems.push(`${address} ${problem}`)
    if (linkOf(html, 'canonical') !== url) say('has another canonical address')
    const title = /<title>([^<]*)/.exec(html)?.[1]
    if (!title || titles.has(title)) say(`has no title of its own: ${title}`)
    titles.add(title!)
    if (!metaOf(html, 'description')) say('has no description')
    const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? []
    const types = json ? (JSON.parse(json) as { '@graph': { '@type': string }[] })['@graph'].map((thing) => thing['@type']) : []
    if (address !== '/' && types[0] !== 'BreadcrumbList') say('has no breadcrumbs')
    if (!types.some((type) => ['TechArticle', 'HowTo', 'CollectionPage', 'WebSite'].includes(type))) say('does not say what it is')
    const picture = new URL(metaOf(html, 'og:image') ?? 'about:blank').pathname
    if (!fs.existsSync(path.join('out', picture)) || String(sizeOf(fs.readFileSync(path.join('out', picture)))) !== '1200,630') say('has no picture of 1200 × 630')
    const twin = linkOf(html, 'alternate')
    // The texts of a further page stand in the twin of the page that it goes on from.
    const whole = url.replace(address, wholeOf(address))
    if (!twin || twin !== (address === '/' ? `${url}index.md` : whole.replace(/\/$/, '.md')) || !read(new URL(twin).pathname).includes(`url: "${whole}"`)) say('has no Markdown twin')
  }
  expect(problems).toEqual([])
  expect(entries.length).toBeGreaterThan(450)
})

test('the dates of the site map are those of the content', () => {
  const wrong = entries.flatMap(({ path: address, day }) => {
    const file = contentOf(address)
    const newest = file && [...fs.readFileSync(file, 'utf8').matchAll(/\bchecked: "?(20\d\d-\d\d-\d\d)/g)].map(([, checked]) => checked!).sort().at(-1)
    return file && newest !== day ? [`${address} says ${day}, ${file} ${newest}`] : []
  })
  expect(wrong).toEqual([])
  expect(entries.filter(({ path: address }) => contentOf(address)).length).toBeGreaterThan(450)
})

test('robots lead to the site map', () => expect(read('robots.txt')).toContain(`Sitemap: ${origin}/sitemap.xml`))

test('everything that the JSON points to exists, and other sites may read it', async ({ request }) => {
  const missing: string[] = []
  const files = fs.readdirSync('out/api', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'))
  for (const file of files) for (const [, address] of read(`api/${file}`).matchAll(new RegExp(`"(${origin}/[^"#]*)`, 'g'))) {
    const { pathname } = new URL(address!)
    if (!fs.existsSync(path.join('out', pathname, pathname.endsWith('/') ? 'index.html' : ''))) missing.push(`${file}: ${address}`)
  }
  expect(missing).toEqual([])
  const response = await request.get('/api/v1/codes/550.json')
  expect(response.headers()['access-control-allow-origin']).toBe('*')
  expect(await response.json()).toMatchObject({ code: '550', class: 'permanent' })
  expect((await request.get('/550.md')).headers()['content-type']).toContain('text/markdown')
})

test('a search by keyword leads to the answer', async ({ page }) => {
  const template = /<Url type="text\/html" template="([^"]*)"/.exec(read('opensearch.xml'))![1]!
  await page.goto(template.replace(origin, '').replace('{searchTerms}', encodeURIComponent('mailbox full')))
  await expect(page.getByRole('heading', { name: 'The recipient’s mailbox is full' })).toBeVisible()
})

test('the example of the README runs in Node', () => {
  const [, example] = /```js\n(import [\s\S]*?)```/.exec(fs.readFileSync('README.md', 'utf8'))!
  fs.mkdirSync('.cache', { recursive: true })
  fs.writeFileSync('.cache/bounce.eml', '552 5.2.2 Mailbox full')
  fs.writeFileSync('.cache/example.mjs', example!.replace(/'\.\/out\//g, `'${path.resolve('out')}/`))
  expect(execFileSync(process.execPath, ['example.mjs'], { cwd: '.cache', encoding: 'utf8' })).toContain('mailbox-full')
})

