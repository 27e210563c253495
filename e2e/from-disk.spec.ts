/** Somebody opens the exported files from a disk, without any server. */
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@playwright/test'

const file = (name: string): string => pathToFileURL(path.resolve('out', name)).href

test('a page is shown as it should be, and its links lead to files', async ({ page }) => {
  await page.goto(file('550/index.html'))
  await expect(page.locator('header').first()).toHaveCSS('border-bottom-style', 'solid')
  await page.getByRole('link', { name: 'Causes', exact: true }).first().click()
  await expect(page).toHaveURL(file('causes/index.html'))
  await page.getByRole('link', { name: /The recipient’s mailbox is full/ }).click()
  await expect(page).toHaveURL(file('causes/mailbox-full/index.html'))
  await page.getByRole('link', { name: 'Start', exact: true }).click()
  await expect(page).toHaveURL(file('index.html'))
})

test('the box says that it needs a server, and what to do instead', async ({ page }) => {
  await page.goto(file('index.html'))
  await expect(page.getByText('This page was opened from a file')).toBeVisible()
  await expect(page.getByText('JavaScript, which is off')).toBeHidden()
  await page.getByRole('link', { name: /^550/ }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('550')
})

test('the list of codes shows all of them, without a filter that could not work', async ({ page }) => {
  await page.goto(file('codes/index.html'))
  await expect(page.getByRole('searchbox')).toBeHidden()
  await expect(page.getByRole('link', { name: /^5\.7\.1\b/ })).toBeVisible()
})

test('the page for many at once says that it needs a server', async ({ page }) => {
  await page.goto(file('many/index.html'))
  await expect(page.getByText('works on a web server only')).toBeVisible()
  await expect(page.getByText('Choose files')).toBeHidden()
})

test('on a server nothing of this is said', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByText('This page was opened from a file')).toBeHidden()
})
