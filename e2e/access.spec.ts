/** People with a thumb, with large letters, with colours of their own. */
import { expect, test } from '@playwright/test'

const kinds = ['/', '/codes/', '/causes/', '/providers/', '/guides/', '/many/', '/550/', '/5.7.1/', '/texts/550/', '/causes/mailbox-full/', '/causes/mailbox-full/languages/', '/providers/gmail/', '/guides/glossary/', '/404.html']

test.describe('with a thumb', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })
  test('what stands alone and can be pressed is 44 px high', async ({ page }) => {
    for (const address of kinds) {
      await page.goto(address)
      // Links inside a sentence are as high as its line (WCAG 2.5.8 allows that): they are laid out inline, with words beside them.
      const small = await page.locator('a[href], button, summary, input, select, textarea').evaluateAll((all) => all.filter((element) => {
        const { width, height } = element.getBoundingClientRect()
        const inSentence = getComputedStyle(element).display === 'inline' && [...element.parentElement!.childNodes].some((node) => node !== element && node.nodeType === Node.TEXT_NODE && /\p{L}/u.test(node.textContent!))
        return element.checkVisibility() && width > 1 && height < 43.5 && !inSentence && !element.classList.contains('term')
      }).map((element) => element.outerHTML.slice(0, 120)))
      expect(small, address).toEqual([])
    }
  })
})

test('at 400 % nothing is lost: what a link leads to is in view', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 })
  for (const [address, name] of [['/550/#taken-for-spam', 'Taken for spam'], ['/causes/mailbox-full/#steps', 'What to do']] as const) {
    await page.goto(address)
    await expect(page.getByRole('heading', { name, exact: true })).toBeInViewport({ ratio: 1 })
  }
})

test('with forced colours what is said by a ground or a border keeps an edge', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto('/550/')
  const current = page.getByRole('navigation', { name: 'On this page' }).locator('[aria-current]')
  const edges = (locator: typeof current) => locator.evaluate((element) => ({ edge: getComputedStyle(element).borderLeftColor, ground: getComputedStyle(document.body).backgroundColor }))
  const { edge, ground } = await edges(current)
  expect(edge).not.toBe(ground)
  const verdict = await edges(page.getByText('Permanent', { exact: true }))
  expect(verdict.edge).not.toBe(verdict.ground)
})
