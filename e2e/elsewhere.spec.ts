/** Somebody else's page has our box in it, or asks our engine. */
import fs from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test, type Page } from '@playwright/test'

const ours = new URL(/<loc>([^<]*)/.exec(fs.readFileSync('out/sitemap.xml', 'utf8'))![1]!).origin

/** A sample of the page for programs, as it is copied from there, for the site under test. */
async function sampleOf(page: Page, key: string): Promise<string> {
  await page.goto('/api/')
  return (await page.locator(`#sample-${key}`).innerText()).replaceAll(ours, new URL(page.url()).origin)
}

/** Another site: a server with one page. */
let other: http.Server
let shown = { body: '', policy: '' }
test.beforeAll(() => new Promise<void>((resolve) => {
  other = http.createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...(shown.policy ? { 'Content-Security-Policy': shown.policy } : {}) })
    response.end(`<!DOCTYPE html><html lang="en"><title>Elsewhere</title><h1>Help</h1>${shown.body}</html>`)
  }).listen(0, '127.0.0.1', resolve)
}))
test.afterAll(() => void other.close())

async function openElsewhere(page: Page, body: string, policy = '') {
  shown = { body, policy }
  await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`)
}

const frameOf = (page: Page) => page.frameLocator('bounce-help iframe')
const link = (page: Page) => page.getByRole('link', { name: 'Why did my e-mail come back?' })
const heightOf = (page: Page) => page.locator('bounce-help iframe').evaluate((frame) => frame.getBoundingClientRect().height)

test('the box stands in the page, answers, and the frame grows with the answer', async ({ page }) => {
  await openElsewhere(page, await sampleOf(page, 'embed'))
  const box = frameOf(page).getByRole('textbox', { name: 'Paste the message you got back' })
  await expect(box).toBeVisible()
  await expect(link(page)).toBeHidden()
  const before = await heightOf(page)
  await box.fill('552 5.2.2 Mailbox full')
  await expect(frameOf(page).getByRole('heading', { name: 'The recipient’s mailbox is full' })).toBeVisible()
  await expect.poll(() => heightOf(page)).toBeGreaterThan(before)
  expect(await frameOf(page).locator('html').evaluate((root) => root.scrollHeight - root.clientHeight)).toBeLessThanOrEqual(1)
})

test('a text comes along, and is sent nowhere', async ({ page }) => {
  const requests: string[] = []
  const sample = await sampleOf(page, 'embed')
  page.on('request', (request) => requests.push(request.url()))
  await openElsewhere(page, sample.replace('<bounce-help>', '<bounce-help text="552 5.2.2 Mailbox full of maria@example.com">'))
  await expect(frameOf(page).getByRole('heading', { name: 'The recipient’s mailbox is full' })).toBeVisible()
  expect(requests.filter((url) => url.split('#')[0]!.includes('maria'))).toEqual([])
})

test('only the frame itself sets its height', async ({ page }) => {
  await openElsewhere(page, await sampleOf(page, 'embed'))
  await expect(frameOf(page).getByRole('textbox', { name: 'Paste the message you got back' })).toBeVisible()
  const before = await heightOf(page)
  await page.evaluate(() => new Promise<void>((resolve) => {
    addEventListener('message', () => setTimeout(resolve))
    postMessage({ type: 'bounce-help:height', height: 12345 }, '*')
  }))
  expect(await heightOf(page)).toBe(before)
})

test('where frames are refused the link stays, with the text', async ({ page }) => {
  const sample = await sampleOf(page, 'embed')
  await openElsewhere(page, sample.replace('<bounce-help>', '<bounce-help text="mailbox full">'), "frame-src 'none'")
  await expect(link(page)).toHaveAttribute('href', /\/#q=mailbox%20full$/)
  await expect(link(page)).toBeVisible()
})

test('the engine answers in another site’s page', async ({ page }) => {
  const sample = await sampleOf(page, 'engine')
  const said = page.waitForEvent('console', (message) => message.text().includes('mailbox-full'))
  await openElsewhere(page, `<script type="module">${sample}</script>`)
  expect((await said).text()).toMatch(/^mailbox-full 0\.\d+ \/\S+\/$/)
})
