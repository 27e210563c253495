/** Everything with the keyboard alone. */
import { expect, test } from '@playwright/test'

test('from the first Tab to the answer, its roles and its links', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  const box = page.getByRole('textbox', { name: 'Paste the message you got back' })
  await expect(box).toBeFocused()
  await page.keyboard.type('552 mailbox full')
  await expect(page.getByRole('heading', { name: 'The recipient’s mailbox is full' })).toBeVisible()
  const role = page.getByLabel('Show the steps for')
  for (let i = 0; i < 12 && !(await role.evaluate((element) => element === document.activeElement)); i++) await page.keyboard.press('Tab')
  await expect(role).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByText('Delete large messages first')).toBeVisible()
})

test('the focus is always to be seen', async ({ page }) => {
  await page.goto('/552/')
  for (let i = 0; i < 25; i++) {
    await page.keyboard.press('Tab')
    const visible = await page.evaluate(() => {
      const element = document.activeElement!
      const { outlineStyle, outlineWidth } = getComputedStyle(element)
      const { width, height } = element.getBoundingClientRect()
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && width > 0 && height > 0
    })
    expect(visible, `focus ${i}: ${await page.evaluate(() => document.activeElement!.outerHTML.slice(0, 120))}`).toBe(true)
  }
})

test('a screen reader hears the answer once typing pauses', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('textbox', { name: 'Paste the message you got back' }).fill('552 mailbox full')
  await expect(page.getByRole('status').filter({ hasText: 'The recipient’s mailbox is full. This copy will not arrive.' })).toBeAttached()
})
