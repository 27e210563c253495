/** An admin, or somebody in the support, has hundreds of bounces: a folder, a mailbox, a log. */
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { fullMailbox, messageSource, twoRecipients } from './bounces'

const log = `Nov 24 10:00:00 mx postfix/smtpd[11]: connect from client.example.org[203.0.113.9]
Nov 24 10:00:01 mx postfix/smtp[12]: 4F2A1B3C5D: to=<maria@example.com>, relay=gmail-smtp-in.l.google.com[203.0.113.7]:25, delay=1, dsn=5.2.2, status=bounced (host gmail-smtp-in.l.google.com[203.0.113.7] said: 552-5.2.2 The email account that you tried to reach is over quota. (in reply to RCPT TO command))
Nov 24 10:00:02 mx postfix/smtp[12]: 5A2A1B3C5D: to=<eve@example.com>, relay=mx.example.com[203.0.113.7]:25, delay=1, dsn=5.1.1, status=bounced (host mx.example.com[203.0.113.7] said: 550 5.1.1 <eve@example.com>: Recipient address rejected: User unknown (in reply to RCPT TO command))
Nov 24 10:00:03 mx postfix/smtp[12]: 6B2A1B3C5D: to=<ivan@example.com>, relay=mx.example.com[203.0.113.7]:25, delay=1, dsn=2.0.0, status=sent (250 2.0.0 Ok)
`
/** As many reports as wanted, two of three about a full mailbox. */
const mboxOf = (messages: number): string => Array.from({ length: messages }, (_, i) => `From MAILER-DAEMON Tue Nov 24 10:00:00 2026
From: MAILER-DAEMON@relay.example.org (Mail Delivery System)
To: sender@example.org
Subject: Undelivered Mail Returned to Sender
Date: Tue, 24 Nov 2026 10:00:00 +0000

This is the mail system at host relay.example.org.

<user${i}@example.com>: host mx.example.com[203.0.113.7] said: ${i % 3 ? '552 5.2.2 Mailbox is over quota' : '550 5.1.1 User unknown'} (in reply to RCPT TO command)

`).join('')

let folder: string
test.beforeAll(() => {
  folder = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'many-')), 'bounces')
  const files: Record<string, string | Buffer> = {
    'a.eml': messageSource, 'inner/b.txt': fullMailbox, 'inner/c.txt': twoRecipients, 'mail.log': log, 'old.log.gz': gzipSync(log.replaceAll('Nov 24', 'Nov 23')), 'photo.png': '\u0089PNG\u0000\u0001', 'broken.mbox.gz': gzipSync(mboxOf(500)).subarray(0, 900), '.DS_Store': 'x',
    'formula.csv': 'email,reason\n=cmd@example.com,550 5.1.1 User unknown\n', 'many.mbox': mboxOf(2000), 'more.mbox': mboxOf(20_000),
  }
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, /^m[ao][nr]/.test(name) ? '..' : '.', name)
    fs.mkdirSync(path.dirname(file), { recursive: true })
    fs.writeFileSync(file, content)
  }
})
test.afterAll(() => fs.rmSync(path.dirname(folder), { recursive: true, force: true }))

const beside = (name: string): string => path.join(folder, '..', name)
const status = (page: Page, text: RegExp) => page.locator('main section').getByText(text).first()
const rows = (page: Page) => page.getByRole('table').getByRole('row').filter({ has: page.getByRole('rowheader') })
const bar = (page: Page, name: RegExp) => page.getByRole('list').getByRole('button', { name })

async function choose(page: Page, label: 'Choose files' | 'Choose a folder', files: string | string[]) {
  await page.getByLabel(label).setInputFiles(files)
}

/** What the browser saves. */
async function save(page: Page): Promise<string[]> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: /^Save \S+ rows? as CSV$/ }).click()
  return fs.readFileSync(await (await download).path(), 'utf8').replace(/^\ufeff/, '').trimEnd().split('\r\n')
}

/** Drags files and folders into the page, as a hand does. */
async function drop(page: Page, files: string[]) {
  const session = await page.context().newCDPSession(page)
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await session.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data: { items: [], files, dragOperationsMask: 1 } })
}

test('a folder: a row for each recipient, counts by cause, and what could not be read with the reason', async ({ page }) => {
  const elsewhere: string[] = []
  page.on('request', (request) => { if (!request.url().startsWith('http://127.0.0.1:') || request.method() !== 'GET') elsewhere.push(request.url()) })
  await page.goto('/many/')
  await choose(page, 'Choose a folder', folder)
  await expect(status(page, /^Done: \d+ messages$/)).toBeVisible()
  await expect(rows(page).filter({ hasText: 'maria@example.com' }).filter({ hasText: 'bounces/mail.log, line 2' })).toContainText('552 5.2.2')
  await expect(rows(page).filter({ hasText: 'peter@example.net' })).toContainText('Address does not exist')
  await expect(rows(page).filter({ hasText: 'bounces/old.log.gz' })).toHaveCount(2)
  await expect(rows(page).filter({ hasText: 'bounces/mail.log, line 2' })).toContainText('Gmail')
  await expect(bar(page, /^Mailbox full/)).toContainText('To act: the recipient')
  const missed = page.getByRole('region', { name: '2 files without a result' })
  await expect(missed.getByText('bounces/photo.png')).toBeVisible()
  await expect(missed).toContainText('It is no text')
  await expect(missed).toContainText('broken.mbox.gz')
  await expect(page.getByText('.DS_Store')).toHaveCount(0)
  await expect(page.getByText('4 lines or events that tell of no new failure were passed over.')).toBeVisible()
  const answer = rows(page).filter({ hasText: 'bounces/mail.log, line 2' }).getByRole('link')
  expect(await answer.getAttribute('href')).toMatch(/^\/[\d.]+\/|^\/causes\/mailbox-full\//)
  await expect(answer).toHaveAttribute('target', '_blank')
  expect(elsewhere).toEqual([])
})

test('a mailbox of 2,000 messages: the page answers meanwhile', async ({ page }) => {
  let workers = 0
  page.on('worker', () => workers++)
  await page.addInitScript(() => new PerformanceObserver((list) => { (window as unknown as { long: number }).long = ((window as unknown as { long?: number }).long ?? 0) + list.getEntries().length }).observe({ type: 'longtask' }))
  await page.goto('/many/')
  await page.evaluate(() => { (window as unknown as { long: number }).long = 0 })
  await choose(page, 'Choose files', beside('many.mbox'))
  await expect(rows(page).first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Cancel' })).toBeFocused()
  await page.getByRole('searchbox').fill('over quota')
  await expect(rows(page).filter({ hasText: '5.1.1' })).toHaveCount(0)
  await expect(page.getByRole('progressbar')).toBeVisible()
  await page.getByRole('searchbox').fill('')
  await expect(status(page, /^Done: 2,000 messages$/)).toBeVisible()
  await expect(page.getByText('2,000 of 2,000 rows').first()).toBeVisible()
  await expect(rows(page)).toHaveCount(500)
  await page.getByRole('button', { name: 'Show 500 more rows' }).click()
  await expect(rows(page)).toHaveCount(1000)
  await expect(bar(page, /^Mailbox full/)).toContainText('1,333')
  expect(workers).toBe(1)
  // Reading it on the page takes hundreds of them. A busy machine makes some of what is none.
  expect(await page.evaluate(() => (window as unknown as { long: number }).long)).toBeLessThan(40)
})

test('it can be cancelled, and what was read until then stays', async ({ page }) => {
  await page.goto('/many/')
  await choose(page, 'Choose files', beside('more.mbox'))
  await expect(rows(page).first()).toBeVisible()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(status(page, /^Cancelled after [\d,]+ messages?$/)).toBeVisible()
  const kept = await page.getByText(/ of [\d,]+ rows?$/).first().textContent()
  await expect(page.getByRole('progressbar')).toHaveCount(0)
  // Nothing comes after it.
  await expect.poll(() => page.workers().length).toBe(0)
  await expect(page.getByText(/ of [\d,]+ rows?$/).first()).toHaveText(kept!)
  await page.getByRole('button', { name: 'Read other files' }).click()
  await expect(page.getByText('Drop files or folders here')).toBeVisible()
})

test('a bar, a provider and words narrow the table; what is left is saved', async ({ page }) => {
  await page.goto('/many/')
  await choose(page, 'Choose a folder', folder)
  await expect(status(page, /^Done/)).toBeVisible()
  await bar(page, /^Mailbox full/).click()
  await expect(bar(page, /^Mailbox full/)).toHaveAttribute('aria-pressed', 'true')
  await expect(rows(page).filter({ hasText: 'Address does not exist' })).toHaveCount(0)
  await page.getByRole('combobox', { name: /^Provider/ }).selectOption({ label: 'Gmail and Google Workspace (2)' })
  await expect(rows(page)).toHaveCount(2)
  await page.getByRole('searchbox').fill('mail.log, nothing-like-this')
  await expect(page.getByText('No row matches.')).toBeVisible()
  await page.getByRole('button', { name: 'Clear the filters' }).click()
  await page.getByRole('searchbox').fill('maria bounces/mail.log')
  await expect(rows(page)).toHaveCount(1)
  const [head, ...lines] = await save(page)
  expect(head).toBe('File,Line,Date,Recipient,Cause,Confidence,Who has to act,Code,Provider,What the server said,Page')
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatch(/^bounces\/mail\.log,2,20\d\d-11-24T10:00:01,maria@example\.com,Mailbox full,[01]\.\d\d,the recipient,552 5\.2\.2,.*http:\/\/127\.0\.0\.1:\d+\//)
  await page.getByRole('searchbox').fill('cmd')
  expect((await save(page))[1]).toContain(",'=cmd@example.com,")
})

test('personal data can be hidden, in the table and in the file', async ({ page }) => {
  await page.goto('/many/')
  await choose(page, 'Choose a folder', folder)
  await expect(status(page, /^Done/)).toBeVisible()
  await page.getByLabel('Hide personal data').check()
  await expect(rows(page).filter({ hasText: /maria|peter|eve|photo|mail\.log/i })).toHaveCount(0)
  await expect(page.getByText('photo.png')).toHaveCount(0)
  expect((await save(page)).join('\n')).not.toMatch(/maria|peter|eve@|mail\.log/i)
  await page.getByLabel('Hide personal data').uncheck()
  await expect(rows(page).filter({ hasText: 'maria@example.com' }).first()).toBeVisible()
})

test('files and folders are dropped; a part of a log is pasted', async ({ page }) => {
  await page.goto('/many/')
  await expect(page.getByLabel('Choose files')).toBeAttached()
  await drop(page, [folder])
  await expect(status(page, /^Done/)).toBeVisible()
  await expect(rows(page).filter({ hasText: 'bounces/inner/b.txt' })).toHaveCount(1)
  // Others in place of these, without the filter that was set for these.
  await bar(page, /^Mailbox full/).click()
  await drop(page, [path.join(folder, 'mail.log')])
  await expect(rows(page).filter({ hasText: 'mail.log' })).toHaveCount(2)
  await expect(rows(page)).toHaveCount(2)
  await page.getByRole('button', { name: 'Read other files' }).click()
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, log)
  await expect(page).toHaveURL(/\/many\/$/)
  await expect(rows(page)).toHaveCount(2)
  await expect(rows(page).first()).toContainText('Pasted text, line 2')
})

test('several files dropped on the front page are read there; one is read by the box', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('textbox').first().focus()
  await drop(page, [path.join(folder, 'a.eml'), path.join(folder, 'mail.log')])
  await expect(page.getByRole('heading', { name: 'Many bounces at once' })).toBeVisible()
  await expect(rows(page)).toHaveCount(3)
  await page.getByRole('button', { name: 'Read other files' }).click()
  await expect(page.getByRole('heading', { name: 'Many bounces at once' })).toHaveCount(0)
  await drop(page, [beside('many.mbox')])
  await expect(rows(page).first()).toBeVisible()
  await drop(page, [path.join(folder, 'inner/b.txt')])
  await expect(page.getByRole('heading', { name: 'The recipient’s mailbox is full' })).toBeVisible()
  await expect(page.getByRole('table')).toHaveCount(0)
})

test('the front page and the foot of every page lead to it', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Several at once?' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Many bounces at once')
  await page.goto('/550/')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Many at once' }).click()
  await expect(page).toHaveURL(/\/many\/$/)
})

test('who looks at it for a while is not told that it is broken', async ({ page }) => {
  await page.goto('/many/')
  await expect(page.locator('html')).toHaveAttribute('data-live', '')
})

test('with the keyboard alone', async ({ page }) => {
  await page.goto('/many/')
  await expect(page.locator('html')).toHaveAttribute('data-live')
  await page.getByLabel('Choose files').focus()
  const chooser = page.waitForEvent('filechooser')
  await page.keyboard.press('Space')
  await (await chooser).setFiles([path.join(folder, 'mail.log')])
  await expect(status(page, /^Done/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Read other files' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(rows(page)).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(rows(page)).toHaveCount(2)
  await page.getByRole('button', { name: 'Read other files' }).press('Enter')
  await expect(page.getByLabel('Choose files')).toBeFocused()
})

test('where a worker is refused the page reads itself, and says so', async ({ page }) => {
  await page.addInitScript(() => { window.Worker = class { constructor() { throw new DOMException('refused', 'SecurityError') } } as unknown as typeof Worker })
  await page.goto('/many/')
  await choose(page, 'Choose files', beside('many.mbox'))
  await expect(page.getByText('Your browser does not let this page read in the background')).toBeVisible()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(status(page, /^Cancelled/)).toBeVisible()
  await page.getByRole('button', { name: 'Read other files' }).click()
  await choose(page, 'Choose files', path.join(folder, 'mail.log'))
  await expect(rows(page)).toHaveCount(2)
})

test('where the worker’s file or the index cannot be had it says what to do', async ({ page }) => {
  await page.route('**/turbopack-worker*', (route) => route.abort())
  await page.route('**/search-index.json*', (route) => route.fulfill({ status: 503 }))
  await page.goto('/many/')
  await choose(page, 'Choose files', path.join(folder, 'mail.log'))
  await expect(status(page, /could not be loaded\. Check your connection/)).toBeVisible()
  await page.unroute('**/search-index.json*')
  await page.getByRole('button', { name: 'Read other files' }).click()
  await choose(page, 'Choose files', path.join(folder, 'mail.log'))
  await expect(rows(page)).toHaveCount(2)
})

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the results, ${scheme}, and nothing is wider than a phone`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme })
    await page.goto('/many/')
    await choose(page, 'Choose a folder', folder)
    await expect(status(page, /^Done/)).toBeVisible()
    for (const width of [1280, 768, 360, 320]) {
      await page.setViewportSize({ width, height: 800 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `${width} px`).toBeLessThanOrEqual(0)
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
      expect(violations.map(({ id, nodes }) => `${width} ${id}: ${nodes.slice(0, 3).map((node) => node.target.join(' ')).join(' | ')}`)).toEqual([])
    }
  })
}

test('without JavaScript it says what it needs', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto('/many/')
  await expect(page.getByText('Reading files needs JavaScript')).toBeVisible()
  await expect(page.getByText('Choose files')).toBeHidden()
  await page.close()
})

test('the command line says the same', () => {
  const told = execFileSync(process.execPath, ['--import', 'tsx', 'lib/cli/diagnose.ts', '--summary', folder], { encoding: 'utf8' })
  expect(told).toMatch(/Mailbox full +█+ +\d/)
  expect(told).toMatch(/2 files without a result:/)
})
