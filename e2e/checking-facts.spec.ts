/** Somebody doubts what a page says, and wants to know where it is from and how old it is. */
import { expect, test } from '@playwright/test'
import { site } from '@/content/site'

test('a page names its sources with the day of their check, a text its own', async ({ page }) => {
  await page.goto('/550/')
  const sources = page.locator('section', { has: page.getByRole('heading', { name: 'Sources', exact: true }) })
  await expect(sources.getByRole('listitem').first()).toContainText(/checked \d+ \w+ 20\d\d/)
  await expect(page.locator('[id="550-mailbox-unavailable"]')).toContainText(/Source checked \d+ \w+ 20\d\d/)
})

test('all sources stand by site, with the pages that rest on them', async ({ page }) => {
  await page.goto('/550/')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Sources' }).click()
  await page.getByRole('link', { name: 'rfc-editor.org' }).click()
  await expect(page).toHaveURL(/\/sources\/r\/#from-rfc-editor-org$/)
  const entry = page.locator('#from-rfc-editor-org li', { has: page.locator('a[href="https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3"]') })
  await expect(entry).toContainText(/checked \d+ \w+ 20\d\d/)
  await entry.getByRole('link', { name: '550', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('550')
})

test('settings to copy hold the address of this site', async ({ page }) => {
  await page.goto('/guides/for-admins/')
  await expect(page.locator('pre', { hasText: 'smtpd_reject_footer = ' }).first()).toContainText(`Help: ${process.env.SITE_URL ?? site.url}/`)
  expect(await page.locator('main').innerText()).not.toContain('SITE_URL')
})
