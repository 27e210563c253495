/** Somebody gets a text into the box, whichever way comes first to their hand. */
import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { exchangeOnline, fullMailbox, messageSource } from './bounces'
import { box, paste, pasteHere } from './paste'

const full = { name: 'The recipient’s mailbox is full' }

test('“/” and Ctrl-K lead to the box', async ({ page }) => {
  for (const key of ['/', 'Control+k', 'Meta+k']) {
    await page.goto('/')
    await expect(box(page)).toBeEditable()
    await page.keyboard.press(key)
    await expect(box(page)).toBeFocused()
    await expect(box(page)).toHaveValue('')
  }
})

test('from any other page too', async ({ page }) => {
  await page.goto('/550/')
  await page.keyboard.press('/')
  await expect(page).toHaveURL(/\/#paste$/)
  await expect(box(page)).toBeFocused()
})

test('a “/” in the box is a letter', async ({ page }) => {
  await page.goto('/')
  await box(page).pressSequentially('a/b')
  await expect(box(page)).toHaveValue('a/b')
})

test('pasting anywhere on the page', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('heading', { level: 1 }).click()
  await pasteHere(page, fullMailbox)
  await expect(page.getByRole('heading', full)).toBeVisible()
  await expect(box(page)).toBeFocused()
})

test('pasting on a page without the box', async ({ page }) => {
  await page.goto('/550/')
  await pasteHere(page, fullMailbox)
  await expect(page.getByRole('heading', full)).toBeVisible()
  await expect(page).toHaveURL(/\/#q=/)
})

test('pasting a file', async ({ page }) => {
  await page.goto('/')
  await expect(box(page)).toBeEditable()
  await page.evaluate((source) => {
    const clipboardData = new DataTransfer()
    clipboardData.items.add(new File([source], 'bounce.eml', { type: 'message/rfc822' }))
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, messageSource)
  await expect(page.getByRole('heading', { name: 'There is no mailbox with this address' })).toBeVisible()
})

test('dropping a text anywhere on the page', async ({ page }) => {
  await page.goto('/')
  const dataTransfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer()
    data.setData('text/plain', text)
    return data
  }, fullMailbox)
  await expect(box(page)).toBeEditable()
  await page.dispatchEvent('body', 'dragover', { dataTransfer })
  await expect(page.getByText('Drop it anywhere on this page')).toBeVisible()
  await page.dispatchEvent('body', 'drop', { dataTransfer })
  await expect(page.getByRole('heading', full)).toBeVisible()
  await expect(page.getByText('Drop it anywhere on this page')).toBeHidden()
})

test('the box says what it recognised, and keeps the focus', async ({ page }) => {
  await page.goto('/')
  await paste(page, exchangeOnline)
  await expect(page.getByText('A notice from Exchange Online about 2 recipients.')).toBeVisible()
  await expect(box(page)).toBeFocused()
})

test('the box grows with what is typed', async ({ page }) => {
  await page.goto('/')
  const height = async () => (await box(page).boundingBox())!.height
  const before = await height()
  await box(page).focus()
  for (let i = 0; i < 8; i++) {
    await page.keyboard.type('one more line')
    await page.keyboard.press('Shift+Enter')
  }
  expect(await height()).toBeGreaterThan(before)
})

test('Esc clears', async ({ page }) => {
  await page.goto('/')
  await paste(page, fullMailbox)
  await expect(page.getByRole('heading', full)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(box(page)).toHaveValue('')
  await expect(page.getByRole('heading', full)).toBeHidden()
  await expect(box(page)).toBeFocused()
})

test.describe('suggestions', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/')
  })

  test('are chosen with arrows and Enter', async ({ page }) => {
    await box(page).pressSequentially('gmail')
    const options = page.getByRole('listbox', { name: 'Pages to go to' }).getByRole('option')
    await expect(options.first()).toContainText('Gmail')
    await expect(box(page)).not.toHaveAttribute('aria-activedescendant')
    await page.keyboard.press('ArrowDown')
    await expect(options.first()).toHaveAttribute('aria-selected', 'true')
    await expect(box(page)).toHaveAttribute('aria-activedescendant', (await options.first().getAttribute('id'))!)
    await expect(box(page)).toBeFocused()
    await page.keyboard.press('ArrowUp')
    await expect(box(page)).not.toHaveAttribute('aria-activedescendant')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/providers\/gmail\/$/)
  })

  test('are rightly told to a screen reader', async ({ page }) => {
    await box(page).pressSequentially('gmail')
    await page.keyboard.press('ArrowDown')
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
    await expect(page.getByRole('status').filter({ hasText: /suggestions?: the arrow keys reach/ })).toBeAttached()
  })

  test('are chosen with a click', async ({ page }) => {
    await box(page).pressSequentially('5.1.1')
    await page.getByRole('listbox').getByRole('option', { name: /^5\.1\.1 / }).click()
    await expect(page).toHaveURL(/\/5\.1\.1\/$/)
  })

  test('do not stand between plain words and their answer', async ({ page }) => {
    await box(page).pressSequentially('mailbox full')
    await expect(page.getByRole('listbox', { name: 'Pages to go to' }).getByRole('option').first()).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('listbox', { name: 'Pages to go to' }).getByRole('option')).toHaveCount(0)
    await expect(page.getByRole('heading', full)).toBeInViewport()
    await expect(box(page)).toHaveValue('mailbox full')
  })

  test('close with Esc, which clears only then', async ({ page }) => {
    await box(page).pressSequentially('mailbox full')
    await expect(page.getByRole('listbox', { name: 'Pages to go to' }).getByRole('option').first()).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('listbox', { name: 'Pages to go to' }).getByRole('option')).toHaveCount(0)
    await expect(box(page)).toHaveValue('mailbox full')
    await page.keyboard.press('Escape')
    await expect(box(page)).toHaveValue('')
  })

  test('stay away from what was pasted', async ({ page }) => {
    await box(page).focus()
    await page.evaluate(() => document.execCommand('insertText', false, `${'mailbox full '.repeat(2)}552 5.2.2 over quota for this mailbox of yours`))
    await expect(page.getByRole('heading', full)).toBeVisible()
    await expect(page.getByRole('listbox', { name: 'Pages to go to' }).getByRole('option')).toHaveCount(0)
  })
})

test('personal data is hidden with one press, and comes back with another', async ({ page }) => {
  await page.goto('/')
  await paste(page, exchangeOnline)
  await page.getByRole('button', { name: 'Hide personal data' }).click()
  await expect(page.getByText('2 pieces of personal data are hidden.')).toBeVisible()
  const shown = await box(page).inputValue()
  expect(shown).not.toMatch(/anna|smith|peter|invoice|2001:db8/i)
  expect(shown).toContain('550 5.1.10 RESOLVER.ADR.RecipientNotFound')
  expect(decodeURIComponent(new URL(page.url()).hash)).not.toMatch(/anna|smith|peter|invoice/i)
  await expect(page.getByRole('heading', { level: 3 })).toHaveText(['There is no mailbox with this address', full.name])
  await page.getByRole('button', { name: 'Show personal data' }).click()
  await expect(box(page)).toHaveValue(exchangeOnline)
})
