/** An answer is passed on: to a customer, a colleague, a phone, the support. */
import { expect, test } from '@playwright/test'
import { exchangeOnline, fullMailbox } from './bounces'
import { paste } from './paste'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const personal = /maria|203\.0\.113\.7/i

test.beforeEach(async ({ page }) => {
  await page.goto('/')
  await paste(page, fullMailbox)
  await expect(page.getByRole('heading', { name: 'The recipient’s mailbox is full' })).toBeVisible()
})

test('a link whose fragment holds the text without personal data, and leads to the same answer', async ({ page }) => {
  await page.getByRole('button', { name: 'Copy a link to this answer' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeAttached()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(new URL(link).search).toBe('')
  expect(decodeURIComponent(new URL(link).hash)).toContain('over quota')
  expect(decodeURIComponent(link)).not.toMatch(personal)
  await page.getByText('What the link and the e-mail hold').click()
  await expect(page.locator('details[open] .wording')).toContainText('person-1@example.com')
  await page.goto('about:blank')
  await page.goto(link)
  await expect(page.getByRole('heading', { name: 'The recipient’s mailbox is full' })).toBeVisible()
})

test('the answer for a customer, as plain and as rich text, with the steps of the chosen person', async ({ page }) => {
  const copied = () => page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    return Object.fromEntries(await Promise.all(item!.types.map(async (type) => [type, await (await item!.getType(type)).text()])))
  })
  await page.getByRole('button', { name: 'Copy the answer for somebody else' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeAttached()
  const first = await copied()
  expect(first['text/plain']).toMatch(/^The recipient’s mailbox is full\n\nThis copy will not arrive\n[\s\S]*1\. Tell the recipient another way[\s\S]*http:\/\/\S+\/causes\/mailbox-full\/$/)
  expect(first['text/html']).toMatch(/<ol><li>Tell the recipient/)
  expect(first['text/plain']).not.toMatch(personal)
  await page.getByLabel('Show the steps for').selectOption('I should have received it')
  await page.getByRole('button', { name: 'Copy the answer for somebody else' }).click()
  // The clipboard may be written while it is read.
  await expect(async () => expect((await copied())['text/plain']).toContain('1. Delete large messages first')).toPass()
})

test('a QR code, drawn when it is asked for', async ({ page }) => {
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await expect(page.getByRole('img', { name: /QR code/ })).toHaveCount(0)
  await page.getByRole('button', { name: 'QR code' }).click()
  const code = page.getByRole('img', { name: /QR code/ })
  await expect(code).toBeVisible()
  expect((await code.boundingBox())!.width).toBeGreaterThan(200)
  expect(requests.every((one) => one.startsWith('http://127.0.0.1:'))).toBe(true)
  await page.getByRole('button', { name: 'QR code' }).click()
  await expect(code).toBeHidden()
})

test('an e-mail to the support, filled in without personal data', async ({ page }) => {
  const mail = new URL((await page.locator('main article').getByRole('link', { name: 'Ask our support' }).getAttribute('href'))!)
  expect(mail.protocol + mail.pathname).toBe('mailto:support@inbox.lv')
  expect(mail.searchParams.get('subject')).toBe('A message came back: Mailbox full')
  expect(mail.searchParams.get('body')).toMatch(/My question:[\s\S]*The recipient’s mailbox is full \(9\d% sure\)[\s\S]*over quota/)
  expect(decodeURIComponent(mail.href)).not.toMatch(personal)
})

test('“Was this right?” opens an e-mail too', async ({ page }) => {
  for (const [name, subject] of [['Yes, it was', 'The answer was right: Mailbox full'], ['No, it was not', 'The answer was not right: Mailbox full']] as const) {
    const mail = new URL((await page.getByRole('link', { name }).getAttribute('href'))!)
    expect(mail.protocol).toBe('mailto:')
    expect(mail.searchParams.get('subject')).toBe(subject)
    expect(decodeURIComponent(mail.href)).not.toMatch(personal)
  }
})

test('of two recipients each has its own', async ({ page }) => {
  await page.keyboard.press('Escape')
  await paste(page, exchangeOnline)
  await expect(page.getByRole('button', { name: 'Copy a link to this answer' })).toHaveCount(2)
  await expect(page.getByRole('button', { name: 'Copy', exact: true })).toHaveCount(2)
})
