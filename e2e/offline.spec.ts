/** Somebody without a network opens the site that they have visited before; and a new release comes out while a page is open. */
import { spawn, type ChildProcess } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { writeRelease } from '../lib/cli/release'
import { fullMailbox, messageSource } from './bounces'

test.use({ serviceWorkers: 'allow' })
test.describe.configure({ mode: 'serial' })

const PORT = 4179
const site = `http://127.0.0.1:${PORT}`
let folder: string
let server: ChildProcess | undefined

async function start() {
  server = spawn(process.execPath, ['node_modules/serve/build/main.js', folder, '--listen', `tcp://127.0.0.1:${PORT}`, '--no-port-switching', '--no-request-logging'], { stdio: 'ignore' })
  await expect.poll(() => fetch(site).then((response) => response.ok).catch(() => false)).toBe(true)
}

async function stop() {
  const gone = new Promise((resolve) => server!.once('exit', resolve))
  server!.kill()
  await gone
}

/** Waits until the worker of this release has everything and answers for the page. */
const settled = (page: Page, version: string) =>
  expect.poll(() => page.evaluate(async (name) => {
    const registration = await navigator.serviceWorker.getRegistration()
    return !!registration && !registration.installing && !registration.waiting && navigator.serviceWorker.controller?.state === 'activated' && (await caches.has(name))
  }, `release-${version}`), { timeout: 30_000 }).toBe(true)

test.beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'site-'))
  fs.cpSync('out', folder, { recursive: true })
})
test.beforeEach(start)
test.afterEach(async () => {
  if (server?.exitCode === null && !server.killed) await stop()
})
test.afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

test('after one visit every page and the diagnosis answer without a server', async ({ page }) => {
  const version = writeRelease(folder)
  await page.goto(site)
  await settled(page, version)
  await stop()
  await page.goto(`${site}/550/`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('550')
  await page.goto(`${site}/5.7.1`)
  await expect(page).toHaveURL(`${site}/5.7.1/`)
  await page.goto(`${site}/providers/gmail/`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Gmail')
  const lost = await page.goto(`${site}/no-such-page/`)
  expect(lost!.status()).toBe(404)
  await expect(page.locator('body')).toContainText('404')
  await page.goto(site)
  await page.getByRole('textbox').first().fill(fullMailbox)
  await expect(page.getByRole('heading', { name: 'The recipient’s mailbox is full' })).toBeVisible()
  // Many at once too, with its worker.
  const worker = page.waitForEvent('worker')
  await page.goto(`${site}/many/`)
  await page.getByLabel('Choose files').setInputFiles({ name: 'bounce.txt', mimeType: 'text/plain', buffer: Buffer.from(fullMailbox) })
  await worker
  await expect(page.getByRole('rowheader', { name: 'maria@example.com' })).toBeVisible()
})

test('what another program shares comes to the box, and reaches no server', async ({ page }) => {
  const version = writeRelease(folder)
  await page.goto(site)
  await settled(page, version)
  // Nobody could answer but the worker.
  await stop()
  const share = (fields: Record<string, string>, file?: { name: string; type: string; bytes: number[] }) => page.evaluate(([values, saved]) => {
    const form = document.body.appendChild(document.createElement('form'))
    Object.assign(form, { method: 'post', action: '/share-target/', enctype: 'multipart/form-data', hidden: true })
    for (const [name, value] of Object.entries(values)) form.append(Object.assign(document.createElement('input'), { name, value }))
    const input = form.appendChild(Object.assign(document.createElement('input'), { type: 'file', name: 'file' }))
    const transfer = new DataTransfer()
    if (saved) transfer.items.add(new File([new Uint8Array(saved.bytes)], saved.name, { type: saved.type }))
    input.files = transfer.files
    form.submit()
  }, [fields, file] as const)

  await share({ title: 'Undelivered', text: '552 5.2.2 Mailbox is over quota & more 100 %', url: '' })
  await expect(page.getByRole('heading', { name: 'The recipient’s mailbox is full' })).toBeVisible()
  await expect(page.getByRole('textbox').first()).toHaveValue('Undelivered\n552 5.2.2 Mailbox is over quota & more 100 %')
  await share({ title: '', text: '' }, { name: 'bounce.eml', type: 'message/rfc822', bytes: [...Buffer.from(messageSource)] })
  await expect(page.getByRole('heading', { name: 'There is no mailbox with this address' })).toBeVisible()
  // A file that is no UTF-8.
  await share({}, { name: 'bounce.txt', type: 'text/plain', bytes: [...Buffer.from('550 unbekannter Empf\u00e4nger', 'latin1')] })
  await expect(page.getByRole('textbox').first()).toHaveValue('550 unbekannter Empfänger')
  await share({})
  await expect(page.getByRole('textbox').first()).toHaveValue('')
})

test('a release that comes out while a page is open does not mix with it', async ({ page }) => {
  const old = writeRelease(folder)
  await page.goto(site)
  await settled(page, old)
  // The next release: another word on a page, and another index that the old page must not get.
  const code = path.join(folder, '550/index.html')
  fs.writeFileSync(code, fs.readFileSync(code, 'utf8').replace('<main', '<p>Second release</p><main'))
  fs.writeFileSync(path.join(folder, 'search-index.json'), '{"broken": true}')
  const next = writeRelease(folder)
  expect(next).not.toBe(old)
  await page.evaluate(() => navigator.serviceWorker.getRegistration().then((registration) => registration!.update()))
  await settled(page, next)
  await page.getByRole('textbox').first().fill(fullMailbox)
  await expect(page.getByRole('heading', { name: 'The recipient’s mailbox is full' })).toBeVisible()
  await page.goto(`${site}/550/`)
  await expect(page.getByText('Second release')).toBeVisible()
})
