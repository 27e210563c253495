/** What can go wrong does not take the site along: missing and broken files, browsers that refuse or are old. There is always a sentence and a way on. */
import fs from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import { fullMailbox } from './bounces'
import { box, paste } from './paste'

const full = { name: 'The recipient’s mailbox is full' }
const codes = (page: Page) => page.locator('#paste').getByRole('link', { name: 'All codes' })

/** Errors of scripts, and what they write to the console as errors. */
function errorsOf(page: Page): string[] {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on('console', (message) => { if (message.type() === 'error') errors.push(message.text()) })
  return errors
}

const scripts = [...fs.readFileSync('out/index.html', 'utf8').matchAll(/<script src="(\/_next[^"]+)" async/g)].map(([, address]) => address!)

for (const [how, answer] of [['missing', { status: 404, body: 'Not found' }], ['broken', { status: 200, contentType: 'text/javascript', body: '!DOCTYPE html' }]] as const) {
  test(`a ${how} script of the front page leaves the ways round the box`, async ({ page }) => {
    expect(scripts.length).toBeGreaterThan(3)
    for (const script of scripts) {
      await page.route(`**${script}`, (route) => route.fulfill(answer))
      await page.goto('/')
      await expect(page.getByText('A part of this page could not be loaded'), script).toBeVisible()
      await expect(box(page)).toBeHidden()
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(codes(page)).toBeVisible()
      await page.unroute(`**${script}`)
    }
    await page.getByRole('button', { name: 'Load the page again' }).click()
    await paste(page, fullMailbox)
    await expect(page.getByRole('heading', full)).toBeVisible()
    await expect(page.getByText('A part of this page could not be loaded')).toBeHidden()
  })
}

test('a page that runs is never called broken', async ({ page }) => {
  for (const address of ['/', '/codes/', '/embed/', '/many/']) {
    await page.goto(address, { waitUntil: 'networkidle' })
    await page.waitForTimeout(2500)
    await expect(page.locator('html'), address).toHaveClass('scripted')
    await expect(page.locator('html'), address).not.toHaveAttribute('data-without')
  }
})

test('a missing script of the list of codes leaves the list', async ({ page }) => {
  await page.route('**/_next/static/**/*.js', (route) => route.abort())
  await page.goto('/codes/')
  await expect(page.getByRole('searchbox')).toBeHidden()
  await page.getByRole('link', { name: /^5\.7\.1\b/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('5.7.1')
})

for (const [what, files, answer] of [
  ['the index is not there', '**/search-index.json*', { status: 404, body: 'Not found' }],
  ['the index is cut off', '**/search-index.json*', { status: 200, contentType: 'application/json', body: '{"words":["mailbox","fu' }],
  ['the index is of another release', '**/search-index.json*', { status: 200, contentType: 'application/json', body: '{"version":99}' }],
  ['the server answers with a page instead', '**/answers.json*', { status: 200, contentType: 'text/html', body: '<!DOCTYPE html><title>Sign in</title>' }],
  ['the engine is gone after an update', '**/_next/static/chunks/*.js', { status: 404, body: 'Not found' }],
] as const) {
  test(`${what}: a sentence, another try, the codes`, async ({ page }) => {
    await page.goto('/', { waitUntil: 'networkidle' })
    await page.route(files, (route) => route.fulfill(answer))
    await paste(page, fullMailbox)
    await expect(page.getByRole('alert').filter({ hasText: 'could not be loaded' })).toBeVisible()
    await expect(codes(page)).toBeVisible()
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('alert').filter({ hasText: 'could not be loaded' })).toBeVisible()
    await page.unroute(files)
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('heading', full)).toBeVisible()
    await expect(page.getByRole('button', { name: 'Try again' })).toHaveCount(0)
  })
}

test('without the index of all languages the English one answers', async ({ page }) => {
  await page.route('**/search-index-all.json*', (route) => route.abort())
  await page.goto(`/#q=${encodeURIComponent('552 5.2.2 почтовый ящик переполнен')}`)
  await expect(page.getByRole('heading', full)).toBeVisible()
})

test.describe('a browser that is too old', () => {
  test.beforeEach(({ page }) => page.addInitScript(() => { delete (String.prototype as { toWellFormed?: unknown }).toWellFormed }))

  test('is told so, and the codes can be read', async ({ page }) => {
    const errors = errorsOf(page)
    await page.goto('/', { waitUntil: 'networkidle' })
    await expect(page.getByText('Your browser is too old for the box')).toBeVisible()
    await expect(box(page)).toBeHidden()
    await codes(page).click()
    await page.getByRole('link', { name: /^550/ }).first().click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('550')
    expect(errors).toEqual([])
  })

  test('in a frame too, with ways on that open outside it', async ({ page }) => {
    await page.goto('/embed/')
    await expect(page.getByText('Your browser is too old for the box')).toBeVisible()
    await expect(codes(page)).toHaveAttribute('target', '_blank')
  })
})

test.describe('a browser that refuses', () => {
  test('to store: the theme changes, the answer comes', async ({ page }) => {
    const errors = errorsOf(page)
    await page.addInitScript(() => {
      const refuse = () => { throw new DOMException('refused', 'SecurityError') }
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) Object.defineProperty(window, name, { get: refuse })
      Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse })
    })
    await page.goto('/')
    await page.getByRole('button', { name: 'Light or dark' }).click()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await paste(page, fullMailbox)
    await expect(page.getByRole('heading', full)).toBeVisible()
    expect(errors).toEqual([])
  })

  test('a worker: everything but offline use works', async ({ page }) => {
    const errors = errorsOf(page)
    await page.addInitScript(() => { ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('refused', 'SecurityError')) })
    await page.goto('/550/', { waitUntil: 'load' })
    await page.waitForTimeout(1500)
    await page.goto('/')
    await paste(page, fullMailbox)
    await expect(page.getByRole('heading', full)).toBeVisible()
    expect(errors).toEqual([])
  })

  test('to copy: the text is there to be copied by hand', async ({ page }) => {
    const errors = errorsOf(page)
    await page.addInitScript(() => {
      Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => undefined })
      document.execCommand = () => false
    })
    await page.goto(`/#q=${encodeURIComponent('552 5.2.2 mailbox full')}`)
    await page.getByRole('button', { name: 'Copy a link to this answer' }).click()
    await expect(page.getByRole('textbox', { name: 'Your browser does not let this page copy' })).toHaveValue(/\/#q=552%205\.2\.2%20mailbox%20full$/)
    await page.goto('/550/')
    await page.getByRole('button', { name: 'Copy the text' }).first().click()
    await expect(page.getByRole('button', { name: 'Selected, now copy it' })).toBeVisible()
    expect(await page.evaluate(() => String(getSelection()))).toMatch(/550 5\.1\.1/)
    expect(errors).toEqual([])
  })
})
