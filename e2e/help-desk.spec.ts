/** A help desk shows the box in a frame of its own page. */
import { expect, test } from '@playwright/test'
import { fullMailbox } from './bounces'
import { paste } from './paste'

test('the box and its answer, and nothing round them', async ({ page }) => {
  await page.goto('/embed/')
  await paste(page, fullMailbox)
  await expect(page.getByRole('heading', { name: 'The recipient’s mailbox is full' })).toBeVisible()
  for (const role of ['banner', 'navigation', 'contentinfo'] as const) await expect(page.getByRole(role)).toHaveCount(0)
  await expect(page.getByText('Where to find the text to paste')).toHaveCount(0)
})

test('it answers in a frame; its links open in a tab of their own', async ({ page, context }) => {
  await page.route('**/desk', (route) => route.fulfill({ contentType: 'text/html', body: `<iframe src="/embed/#q=${encodeURIComponent('552 5.2.2 mailbox full')}" width="800" height="700" allow="clipboard-write"></iframe>` }))
  await page.goto('/desk')
  const frame = page.frameLocator('iframe')
  await expect(frame.getByRole('heading', { name: 'The recipient’s mailbox is full' })).toBeVisible()
  const opened = context.waitForEvent('page')
  await frame.getByRole('link', { name: 'More about this cause' }).click()
  await expect(await opened).toHaveURL(/\/causes\/mailbox-full\/$/)
  await expect(frame.getByRole('heading', { name: 'The recipient’s mailbox is full' })).toBeVisible()
})

test('a link from it leads to the whole site', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`/embed/#q=${encodeURIComponent('552 5.2.2 mailbox full')}`)
  await page.getByRole('button', { name: 'Copy a link to this answer' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeAttached()
  expect(new URL(await page.evaluate(() => navigator.clipboard.readText())).pathname).toBe('/')
})
