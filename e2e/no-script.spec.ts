/** Without JavaScript everything can be read, and the front page leads on. */
import { expect, test } from '@playwright/test'

test.use({ javaScriptEnabled: false })

test('the front page leads to browsing', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByText('The box needs JavaScript')).toBeVisible()
  await page.getByRole('link', { name: 'All codes' }).first().click()
  await page.getByRole('link', { name: /^550/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('550')
  await expect(page.getByRole('button', { name: /Copy/ })).toHaveCount(0)
})

for (const address of ['/codes/', '/causes/', '/causes/mailbox-full/', '/554/', '/5.7.1/', '/providers/', '/guides/', '/many/', '/404.html']) {
  test(`${address} can be read`, async ({ page }) => {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByText('Did not find your answer?')).toBeVisible()
  })
}
