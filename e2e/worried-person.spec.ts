/** Somebody's mail came back: they paste what they got and read what to do. */
import { expect, test } from '@playwright/test'
import { fullMailbox, messageSource, twoRecipients } from './bounces'
import { hold } from './hold'
import { box, paste } from './paste'

test.beforeEach(async ({ page }) => {
  await page.goto('/')
})

test('a whole notice becomes an answer, without a button', async ({ page }) => {
  await paste(page, fullMailbox)
  await expect(page.getByRole('heading', { name: 'The recipient’s mailbox is full' })).toBeVisible()
  await expect(page.getByText('This copy will not arrive', { exact: true })).toBeVisible()
  await expect(page.getByText('To act: the recipient', { exact: true })).toBeVisible()
  await expect(page.getByText('Tell the recipient another way')).toBeVisible()
  await expect(page.locator('mark')).toHaveText(/over quota/i)
  await expect(page.getByRole('link', { name: '5.2.2', exact: true })).toHaveAttribute('href', '/5.2.2/')
  await expect(page.getByText('A notice from Postfix about 1 recipient.')).toBeVisible()
})

test('several recipients get an answer each', async ({ page }) => {
  await paste(page, twoRecipients)
  await expect(page.getByText('2 recipients, an answer for each')).toBeVisible()
  await expect(page.getByRole('heading', { level: 3 }).filter({ hasText: 'mailbox is full' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 3 }).filter({ hasText: 'no mailbox with this address' })).toBeVisible()
})

test('steps for the other people are one press away', async ({ page }) => {
  await paste(page, fullMailbox)
  await page.getByLabel('Show the steps for').selectOption('I should have received it')
  await expect(page.getByText('Delete large messages first')).toBeVisible()
})

test('a saved message, chosen as a file', async ({ page }) => {
  await page.getByLabel(/Choose a file/).setInputFiles({ name: 'bounce.eml', mimeType: 'message/rfc822', buffer: Buffer.from(messageSource) })
  await expect(page.getByRole('heading', { name: 'There is no mailbox with this address' })).toBeVisible()
  await expect(page.getByText('A whole message, about 1 recipient.')).toBeVisible()
})

test('a file dropped anywhere on the page', async ({ page }) => {
  const transfer = await page.evaluateHandle((source) => {
    const data = new DataTransfer()
    data.items.add(new File([source], 'bounce.eml', { type: 'message/rfc822' }))
    return data
  }, messageSource)
  await expect(box(page)).toBeEditable()
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer })
  await expect(page.getByRole('heading', { name: 'There is no mailbox with this address' })).toBeVisible()
})

test('words with mistakes', async ({ page }) => {
  await box(page).pressSequentially('recipents mailbx is ful')
  await expect(page.getByRole('heading', { name: 'The recipient’s mailbox is full' })).toBeVisible()
})

test('an example to try', async ({ page }) => {
  await page.getByRole('link', { name: 'user unknown' }).click()
  await expect(page.getByRole('heading', { name: 'There is no mailbox with this address' })).toBeVisible()
  await expect(box(page)).toHaveValue('user unknown')
})

test('a link with a text in its fragment opens with the answer', async ({ page }) => {
  await page.goto('about:blank')
  await page.goto(`/#q=${encodeURIComponent('552 5.2.2 mailbox full')}`)
  await expect(page.getByRole('heading', { name: 'The recipient’s mailbox is full' })).toBeVisible()
})

test('an example pressed before the page is ready is not lost', async ({ page }) => {
  const release = await hold(page, '**/_next/**/*.js')
  await page.goto('/', { waitUntil: 'commit' })
  await page.getByRole('link', { name: '552 5.2.2 Mailbox full' }).click()
  release()
  await expect(page.getByRole('heading', { name: 'The recipient’s mailbox is full' })).toBeVisible()
  expect(page.url()).toContain('#q=552')
})

test('Back and Forward', async ({ page }) => {
  await page.getByRole('link', { name: 'user unknown' }).click()
  await expect(page.getByRole('heading', { name: 'There is no mailbox with this address' })).toBeVisible()
  await page.getByRole('button', { name: 'Clear' }).click()
  await paste(page, fullMailbox)
  await expect(page.getByRole('heading', { name: 'The recipient’s mailbox is full' })).toBeVisible()
  await page.goBack()
  await expect(box(page)).toHaveValue('')
  await page.goBack()
  await expect(page.getByRole('heading', { name: 'There is no mailbox with this address' })).toBeVisible()
  await page.goForward()
  await page.goForward()
  await expect(page.getByRole('heading', { name: 'The recipient’s mailbox is full' })).toBeVisible()
})

test('a text too long for an address comes back with Back too', async ({ page }) => {
  await paste(page, `${fullMailbox}\n${'x'.repeat(9000)}`)
  await expect(page.getByRole('heading', { name: 'The recipient’s mailbox is full' })).toBeVisible()
  await page.getByRole('button', { name: 'Clear' }).click()
  await page.goBack()
  await expect(page.getByRole('heading', { name: 'The recipient’s mailbox is full' })).toBeVisible()
})

test('what is no bounce is told so, with the way to the right text', async ({ page }) => {
  await paste(page, 'Hello Anna, shall we have lunch on Friday? The weather is lovely.')
  await expect(page.getByRole('heading', { name: 'This does not look like a bounced e-mail' })).toBeVisible()
  for (const program of ['Gmail', 'Outlook', 'Apple Mail', 'Thunderbird', 'Inbox.lv']) await expect(page.locator('dt').filter({ hasText: program })).toBeVisible()
})

test('markup in a bounce is shown, never run', async ({ page }) => {
  const dialogs: string[] = []
  page.on('dialog', (dialog) => { dialogs.push(dialog.message()); void dialog.dismiss() })
  await paste(page, '550 5.1.1 <script>alert(1)</script><img src=x onerror=alert(2)> user unknown')
  await expect(page.getByRole('heading', { name: 'There is no mailbox with this address' })).toBeVisible()
  await expect(page.locator('#answer img, #answer script')).toHaveCount(0)
  expect(dialogs).toEqual([])
})

for (const [what, text] of [
  ['a megabyte', `550 5.1.1 user unknown\n${'lorem ipsum dolor sit amet\n'.repeat(40_000)}`],
  ['binary', Array.from({ length: 3000 }, (_, i) => String.fromCharCode((i * 7919) % 65536)).join('')],
  ['spaces only', '   \n\t  '],
  ['right-to-left marks', '550 5.1.1 \u202euser unknown\u202c'],
] as const) {
  test(`bad input: ${what}`, async ({ page }) => {
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(String(error)))
    await paste(page, text)
    await page.getByRole('button', { name: 'Clear' }).click()
    await expect(box(page)).toHaveValue('')
    await paste(page, '552 mailbox full')
    await expect(page.getByRole('heading', { name: 'The recipient’s mailbox is full' })).toBeVisible()
    expect(errors).toEqual([])
  })
}

test('nothing that is pasted leaves the browser, or stays in it', async ({ page, context }) => {
  const requests: string[] = []
  page.on('request', (request) => requests.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`))
  await paste(page, fullMailbox)
  await expect(page.getByRole('heading', { name: 'The recipient’s mailbox is full' })).toBeVisible()
  await page.getByRole('link', { name: 'More about this cause' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  for (const request of requests) {
    expect(request).toMatch(/^GET http:\/\/127\.0\.0\.1:\d+\//)
    expect(request).not.toMatch(/maria|quota|%20/)
  }
  const stored = await page.evaluate(async () => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), document.cookie, 'databases' in indexedDB ? await indexedDB.databases() : []]))
  expect(stored).not.toMatch(/maria|quota/)
  expect(await context.cookies()).toEqual([])
})
