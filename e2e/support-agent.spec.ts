/** A support agent sends a customer to the answer. */
import { expect, test } from '@playwright/test'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test('a link to an example, opened cold, shows it with its remedy', async ({ page }) => {
  await page.goto('/554/#seed-554-inactive-user')
  const example = page.locator('#seed-554-inactive-user')
  await expect(example).toBeInViewport()
  await expect(example).toContainText('Inactive user')
  await expect(example).toContainText('9 months')
})

test('the example’s own link and text can be copied', async ({ page }) => {
  await page.goto('/554/')
  const example = page.locator('#seed-554-inactive-user')
  await example.getByRole('link', { name: 'Link to this example' }).click()
  expect(new URL(page.url()).hash).toBe('#seed-554-inactive-user')
  await expect(example.getByRole('link', { name: 'Copied' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
  await example.getByRole('button', { name: 'Copy the text' }).click()
  await expect(example.getByRole('button', { name: 'Copied' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Recipient address rejected: Inactive user')
})

test('the page of a code says what it is, whose turn it is, and how to reach a person', async ({ page }) => {
  await page.goto('/550/')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('550')
  await expect(page.getByText('Permanent', { exact: true })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'General description' })).toBeVisible()
  await expect(page.getByText('Did not find your answer?')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Contact us' })).toHaveAttribute('href', 'mailto:support@inbox.lv')
})

test('4.x.x and 5.x.x of one detail tell their own truth', async ({ page }) => {
  await page.goto('/4.2.2/')
  await expect(page.getByText('Temporary', { exact: true })).toBeVisible()
  await page.getByRole('link', { name: /The same with 5\.2\.2/ }).click()
  await expect(page.getByText('Permanent', { exact: true })).toBeVisible()
  await expect(page).toHaveURL(/\/5\.2\.2\/$/)
})

test('a message for the recipient can be copied from the answer', async ({ page }) => {
  await page.goto(`/#q=${encodeURIComponent('552 5.2.2 mailbox full')}`)
  await page.getByRole('button', { name: 'Copy', exact: true }).click()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('your mailbox is full')
})
