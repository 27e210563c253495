/** Somebody knows a number, and no more. */
import { expect, test, type Page } from '@playwright/test'
import { hold } from './hold'

test('who knows only “554” finds it from the front page', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'All codes' }).click()
  await page.getByRole('link', { name: /^554/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('554')
  for (const group of ['Wrong address', 'IP address', 'protocol']) await expect(page.getByRole('heading', { level: 2 }).filter({ hasText: new RegExp(group, 'i') }).first()).toBeVisible()
})

const filter = (page: Page) => page.getByRole('searchbox', { name: 'Filter the codes' })
const code = (page: Page, name: string) => page.getByRole('link', { name: new RegExp(`^${name.replaceAll('.', '\\.')} `) })

test('typing narrows the codes at once', async ({ page }) => {
  await page.goto('/codes/')
  await filter(page).fill('57')
  await expect(code(page, '5.7.1')).toBeVisible()
  await expect(code(page, '550')).toHaveCount(0)
  await filter(page).fill('mailbox full')
  await expect(code(page, '552')).toBeVisible()
  await filter(page).fill('zzz')
  await expect(page.getByText('No code matches')).toBeVisible()
  await page.getByRole('link', { name: 'Look for “zzz” in the box' }).click()
  await expect(page.getByRole('textbox', { name: 'Paste the message you got back' })).toHaveValue('zzz')
})

test('what is typed before the page is ready counts', async ({ page }) => {
  const release = await hold(page, '**/_next/static/**/*.js')
  await page.goto('/codes/', { waitUntil: 'commit' })
  await filter(page).fill('57')
  release()
  await expect(code(page, '550')).toHaveCount(0)
  await expect(filter(page)).toHaveValue('57')
})

test('the codes by kind, who has to act, subject and who sends them', async ({ page }) => {
  await page.goto('/codes/')
  await page.getByLabel('Kind').selectOption('4')
  await expect(code(page, '5.2.2')).toHaveCount(0)
  await page.getByLabel('Subject').selectOption('2')
  await expect(code(page, '4.2.2')).toBeVisible()
  await expect(code(page, '4.7.1')).toHaveCount(0)
  await page.getByLabel('Who has to act').selectOption('recipient')
  await expect(code(page, '4.2.2')).toBeVisible()
  await page.getByRole('button', { name: 'Clear the filters' }).click()
  await page.getByLabel('Sent by').selectOption('gmail')
  await expect(code(page, '5.7.26')).toBeVisible()
  await expect(code(page, '5.7.515')).toHaveCount(0)
})

test('a list can be sent, and Back leads to the list before', async ({ page }) => {
  await page.goto('/codes/')
  await page.getByLabel('Kind').selectOption('4')
  await page.getByLabel('Subject').selectOption('7')
  await filter(page).pressSequentially('4.7')
  const [sent, shown] = [page.url(), await page.getByRole('status').textContent()]
  expect(new URL(sent).search).toBe('')
  await page.goBack()
  await expect(filter(page)).toHaveValue('')
  await page.goBack()
  await expect(page.getByLabel('Subject')).toHaveValue('')
  await expect(page.getByLabel('Kind')).toHaveValue('4')
  await page.goto('/')
  await page.goto(sent)
  await expect(filter(page)).toHaveValue('4.7')
  await expect(page.getByLabel('Subject')).toHaveValue('7')
  await expect(page.getByRole('status')).toHaveText(shown!)
})

test('Enter opens the code that was typed', async ({ page }) => {
  await page.goto('/codes/')
  await filter(page).fill('5.7.1')
  await filter(page).press('Enter')
  await expect(page).toHaveURL(/\/5\.7\.1\/$/)
})

test('codes are a table on a wide screen, cards on a phone, a table to screen readers on both', async ({ page }) => {
  await page.goto('/codes/')
  const cells = page.getByRole('row').filter({ has: code(page, '552') }).getByRole('cell')
  const tops = async () => new Set((await cells.evaluateAll((all) => all.map((cell) => Math.round(cell.getBoundingClientRect().top)))))
  await page.setViewportSize({ width: 1280, height: 800 })
  await expect(cells).toHaveCount(4)
  expect((await tops()).size).toBe(1)
  await page.setViewportSize({ width: 360, height: 740 })
  await expect(cells).toHaveCount(4)
  expect((await tops()).size).toBe(4)
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
