/** Somebody prints the page of a code or a cause, or saves it as PDF. */
import { expect, test } from '@playwright/test'

const pages = (pdf: Buffer): number => (pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length

for (const address of ['/552/', '/causes/mailbox-full/']) {
  test(`${address} on paper: where it comes from, its text, nothing to press`, async ({ page }) => {
    await page.goto(address)
    await page.getByRole('button', { name: 'Light or dark' }).click()
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByText(`https://bounce.inbox.lv${address}`)).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('button')).toHaveCount(0)
    await expect(page.getByRole('navigation')).toHaveCount(0)
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)')
  })

  test(`${address} fits on a few sheets`, async ({ page }) => {
    await page.goto(address)
    expect(pages(await page.pdf({ preferCSSPageSize: true, format: 'A4' }))).toBeLessThanOrEqual(8)
  })
}

test('folded texts are unfolded on paper', async ({ page }) => {
  await page.goto('/causes/mailbox-full/')
  const folded = page.locator('details li').first()
  await expect(folded).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(folded).toBeVisible()
})
