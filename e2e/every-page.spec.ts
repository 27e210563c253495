/** What holds on every page. */
import fs from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'

/** One page of each kind, and the fullest ones. */
const kinds = ['/', '/codes/', '/codes/#find=57', '/texts/550/', '/causes/not-a-bounce/languages/', '/causes/', '/providers/', '/guides/', '/many/', '/api/', '/sources/', '/sources/r/', '/550/', '/5.7.1/', '/4.2.2/', '/causes/no-such-user/', '/causes/account-compromised/', '/providers/gmail/', '/guides/glossary/', '/404.html', '/embed/', `/#q=${encodeURIComponent('421 mx2.example.com Too many sessions from your side and mine, system load 64, closing')}`, `/#q=${encodeURIComponent('550 5.7.26 unauthenticated')}`]

const all = [...fs.readFileSync('out/sitemap.xml', 'utf8').matchAll(/<loc>https?:\/\/[^/<]+([^<]*)<\/loc>/g)].map(([, path]) => path!)

test('every address answers, with one heading, no error, no blocked script and no request to anybody else', async ({ page, baseURL }) => {
  test.setTimeout(240_000)
  expect(all.length).toBeGreaterThan(300)
  const problems: string[] = []
  let here = ''
  page.on('console', (message) => { if (message.type() === 'error') problems.push(`${here}: ${message.text()}`) })
  page.on('pageerror', (error) => problems.push(`${here}: ${String(error)}`))
  page.on('request', (request) => { if (!request.url().startsWith(`${baseURL}/`)) problems.push(`${here} asks ${request.url()}`) })
  for (here of all) {
    const response = await page.goto(here, { waitUntil: 'domcontentloaded' })
    if (response?.status() !== 200) problems.push(`${here} answers ${response?.status()}`)
    if ((await page.locator('h1').count()) !== 1) problems.push(`${here} has not one h1`)
    const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id).filter((id, i, list) => list.indexOf(id) !== i))
    if (ids.length) problems.push(`${here} uses ids twice: ${ids.join(', ')}`)
  }
  expect(problems).toEqual([])
})

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing, ${scheme}`, async ({ page }) => {
    test.setTimeout(240_000)
    await page.emulateMedia({ colorScheme: scheme })
    for (const address of kinds) {
      await page.goto(address)
      if (address.includes('#q=')) await expect(page.locator('main article')).toBeVisible()
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
      expect(violations.map(({ id, nodes }) => `${address} ${id}: ${nodes.slice(0, 3).map((node) => node.target.join(' ')).join(' | ')}`)).toEqual([])
    }
  })
}

test('no sideways scrolling from 320 to 1920 px', async ({ page }) => {
  test.setTimeout(240_000)
  for (const address of kinds) {
    await page.goto(address)
    if (address.includes('#q=')) await expect(page.locator('main article')).toBeVisible()
    for (const width of [320, 360, 414, 540, 640, 768, 900, 1024, 1280, 1600, 1920]) {
      await page.setViewportSize({ width, height: 800 })
      const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      expect(over, `${address} at ${width} px`).toBeLessThanOrEqual(0)
    }
  }
})

test('documents carry no framework, every page a policy without unsafe', async ({ page }) => {
  for (const address of kinds) {
    await page.goto(address)
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe')
    if (!['/', '/codes/', '/many/', '/embed/'].includes(new URL(page.url()).pathname)) expect(await page.locator('script[src]').evaluateAll((scripts) => scripts.map((script) => new URL((script as HTMLScriptElement).src).pathname))).toEqual(['/site.js'])
  }
})

test('light or dark is chosen with a button and kept', async ({ page }) => {
  await page.goto('/550/')
  await page.getByRole('button', { name: 'Light or dark' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.goto('/551/')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})
