/** Somebody knows a number, and no more. */
import { expect, test } from '@playwright/test'

test('who knows only “554” finds it from the front page', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'All codes' }).click()
  await page.getByRole('link', { name: /^554/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('554')
  for (const group of ['Wrong address', 'IP address', 'protocol']) await expect(page.getByRole('heading', { level: 2 }).filter({ hasText: new RegExp(group, 'i') }).first()).toBeVisible()
})

test('typing narrows the codes at once', async ({ page }) => {
  await page.goto('/codes/')
  const filter = page.getByRole('searchbox', { name: 'Filter the codes' })
  await filter.fill('57')
  await expect(page.getByRole('link', { name: /^5\.7\.1\b/ })).toBeVisible()
  await expect(page.getByRole('link', { name: /^550/ })).toHaveCount(0)
  await filter.fill('mailbox full')
  await expect(page.getByRole('link', { name: /^552/ })).toBeVisible()
  await filter.fill('zzz')
  await expect(page.getByText('No code matches')).toBeVisible()
})

test('previous and next lead through all codes', async ({ page }) => {
  await page.goto('/550/')
  await page.getByRole('link', { name: /Next code/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('551')
  await page.getByRole('link', { name: /Previous code/ }).click()
  await expect(page).toHaveURL(/\/550\/$/)
})

test('from a cause to its codes and back to the box', async ({ page }) => {
  await page.goto('/causes/')
  await page.getByRole('link', { name: /The recipient’s mailbox is full/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The recipient’s mailbox is full')
  await page.getByRole('link', { name: 'Paste your bounce' }).click()
  await expect(page.getByRole('textbox', { name: 'Paste the message you got back' })).toBeFocused()
})

test('an address that does not exist recognises its code', async ({ page }) => {
  expect((await page.goto('/what-is-550'))!.status()).toBe(404)
  await expect(page.getByText('You were looking for 550')).toBeVisible()
  await page.getByRole('link', { name: '550', exact: true }).click()
  await expect(page).toHaveURL(/\/550\/$/)
})

test('an address with an unknown code says so', async ({ page }) => {
  await page.goto('/599/')
  await expect(page.getByText('We have no page for 599')).toBeVisible()
  await expect(page.getByText('You were looking for')).toBeHidden()
})

test('old addresses lead to the page that they mean', async ({ page }) => {
  for (const [from, to] of [['/550.html', '/550/'], ['/error-550', '/550/'], ['/error-5.7.1', '/5.7.1/'], ['/smtp-errors', '/codes/']]) {
    await page.goto(from!)
    expect(new URL(page.url()).pathname, from).toBe(to)
  }
})

test('old addresses lead on where the host cannot send them on, and what follows # comes along', async ({ page }) => {
  for (const [from, to] of [['/550.html', '/550/'], ['/error-550/#seed-550', '/550/#seed-550'], ['/error-5.7.1', '/5.7.1/'], ['/smtp-errors/', '/codes/']]) {
    await page.route(from!.replace(/#.*/, ''), (route) => route.fulfill({ status: 404, path: 'out/404.html', contentType: 'text/html; charset=utf-8' }))
    await page.goto(from!)
    await page.waitForURL((url) => url.pathname + url.hash === to)
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('There is no page here')
  }
})

test('the page for lost addresses, opened itself, looks for no code 404', async ({ page }) => {
  await page.goto('/404.html')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page here')
  await expect(page.getByText('We have no page for')).toBeHidden()
})
