/** Finding one's way on a page that shows dozens of texts, and from page to page. */
import { expect, test } from '@playwright/test'

test('the table of contents stays in view and marks what is being read', async ({ page }) => {
  await page.goto('/550/')
  const contents = page.getByRole('navigation', { name: 'On this page' })
  await contents.getByRole('link', { name: 'The mailbox is full' }).click()
  await expect(page.getByRole('heading', { name: 'The mailbox is full' })).toBeInViewport()
  await expect(contents.locator('[aria-current]')).toHaveText('The mailbox is full')
  await contents.getByRole('link', { name: 'What the standard says' }).click()
  await expect(contents.locator('[aria-current]')).toHaveText('What the standard says')
  await expect(contents.locator('[aria-current]')).toBeInViewport()
})

test('on a phone the table of contents is one line until it is opened', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/550/')
  const contents = page.getByRole('navigation', { name: 'On this page' })
  await expect(contents.getByRole('link', { name: 'Taken for spam' })).toBeHidden()
  await contents.getByText('On this page').click()
  await contents.getByRole('link', { name: 'Taken for spam' }).click()
  await expect(page.getByRole('heading', { name: 'Taken for spam' })).toBeInViewport()
})

test('a link to a text that stands on a further page leads there', async ({ page }) => {
  for (const [address, further] of [['/550/#5-7-502-banned', '/texts/550/#5-7-502-banned'], ['/causes/mailbox-full/#mailbox-full-de', '/causes/mailbox-full/languages/#mailbox-full-de']] as const) {
    await page.goto(address)
    await expect(page).toHaveURL(further)
    await expect(page.locator(':target')).toBeInViewport()
  }
})

test('a link to a text that stands nowhere stays on its page', async ({ page }) => {
  const asked = page.waitForResponse('**/texts/550/')
  await page.goto('/550/#no-such-text')
  await (await asked).finished()
  await page.waitForLoadState('networkidle')
  await expect(page).toHaveURL('/550/#no-such-text')
})

test('every text that names a code is one press away', async ({ page }) => {
  await page.goto('/550/')
  await page.getByRole('link', { name: /^Show all \d+ texts$/ }).click()
  await page.getByRole('link', { name: '550 5.7.502 Access denied, banned sender' }).click()
  await expect(page).toHaveURL('/5.7.502/#5-7-502-banned')
})

test('texts in other languages stand on their own page, each marked with its language, right-to-left ones from the right', async ({ page }) => {
  await page.goto('/causes/mailbox-full/')
  await page.getByRole('link', { name: /texts in other languages/ }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'German' })).toBeVisible()
  const texts = page.locator('.example pre')
  expect(await texts.count()).toBeGreaterThan(12)
  expect(await texts.evaluateAll((all) => all.filter((text) => !text.hasAttribute('lang')).length)).toBe(0)
  const lines = await page.locator('pre:lang(he)').first().evaluate((pre) => {
    const line = document.createRange()
    line.setStart(pre.firstChild!, 0)
    line.setEnd(pre.firstChild!, 3)
    return { line: line.getBoundingClientRect().right, edge: pre.getBoundingClientRect().right }
  })
  expect(lines.edge - lines.line).toBeLessThan(40)
})

test('a document that the pointer rests on is there before it is opened', async ({ page }) => {
  await page.goto('/550/')
  const ahead: string[] = []
  const browser = await page.context().newCDPSession(page)
  browser.on('Preload.prefetchStatusUpdated', ({ prefetchUrl, status }) => ahead.push(`${new URL(prefetchUrl).pathname} ${status}`))
  await browser.send('Preload.enable')
  const link = page.getByRole('link', { name: /^There is no mailbox with this address/ })
  await link.hover()
  await expect.poll(() => ahead).toContain('/causes/no-such-user/ Ready')
  await link.click()
  await expect(page).toHaveURL('/causes/no-such-user/')
  expect(await page.evaluate(() => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming & { deliveryType: string }).deliveryType)).toBe('navigational-prefetch')
})
