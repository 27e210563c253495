/** The answer itself: in the order in which it is needed, on a phone, on paper, enlarged. */
import { expect, test } from '@playwright/test'
import { fullMailbox, twoRecipients } from './bounces'
import { hold } from './hold'
import { paste } from './paste'

const link = (text: string) => `/#q=${encodeURIComponent(text)}`
const answer = 'main article'
/** Speaks of a limit and of load at once. */
const undecided = '421 mx2.example.com Too many sessions from your side and mine, system load 64, closing'

test('it goes from what happened to where that is known from', async ({ page }) => {
  await page.goto('/')
  await paste(page, fullMailbox)
  const article = page.locator(answer)
  await expect(article.getByRole('heading')).toHaveText(['The recipient’s mailbox is full', 'What to do now', 'A message you can send to the recipient', 'What happened', 'What the server said', 'Pass it on'])
  await expect(article.getByRole('figure')).toContainText('Their mailboxstopped herecan fix it')
  await expect(article.getByText(/We are 9\d% sure of this answer/)).toBeVisible()
  await article.getByText('Sources', { exact: true }).click()
  await expect(article.getByRole('link', { name: /^RFC 3463/ })).toBeVisible()
})

for (const [width, height] of [[360, 740], [390, 720]] as const) {
  test(`the first screen of a phone holds the sentence, the verdict and the first step, ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.goto('/')
    await paste(page, fullMailbox)
    const article = page.locator(answer)
    for (const part of [article.getByRole('heading', { level: 3 }), article.getByText('This copy will not arrive', { exact: true }), article.getByRole('listitem').filter({ hasText: 'Tell the recipient another way' })]) await expect(part).toBeInViewport({ ratio: 1 })
    expect(await page.evaluate(() => scrollY)).toBe(0)
  })
}

test('the deciding words are marked, each code is explained where it stands', async ({ page }) => {
  await page.goto('/')
  await paste(page, fullMailbox)
  await expect(page.locator(`${answer} mark`)).toHaveText('Mailbox is over quota')
  await expect(page.getByText('552 Permanent. No room, or the message is too big')).toBeVisible()
  await expect(page.getByText('5.2.2 Permanent. The mailbox is full')).toBeVisible()
})

test('where the code and the words disagree, it says so', async ({ page }) => {
  await page.goto(link('550 5.1.1 Too many recipients in the last hour, limit exceeded for sender. Try again later.'))
  await expect(page.getByText('The code 5.1.1 stands for “No such mailbox”, but the words speak of something else')).toBeVisible()
  await page.goto(link('550 5.1.1 user unknown'))
  await expect(page.getByRole('heading', { name: 'There is no mailbox with this address' })).toBeVisible()
  await expect(page.getByText(/The code .* stands for/)).toBeHidden()
})

test('where nothing decides, it offers what remains, and follows the choice', async ({ page }) => {
  await page.goto(link(undecided))
  const choice = page.getByRole('group', { name: 'It is probably one of these' })
  const radios = choice.getByRole('radio')
  await expect(radios.first()).toBeChecked()
  await expect(choice).toContainText('no cause reaches 60%')
  const title = page.locator(answer).getByRole('heading', { level: 3 })
  const first = await title.textContent()
  await radios.first().focus()
  await page.keyboard.press('ArrowDown')
  await expect(title).not.toHaveText(first!)
  await expect(radios.nth(1)).toBeFocused()
})

test('a code alone leads to what it can mean', async ({ page }) => {
  await page.goto(link('550'))
  await expect(page.getByRole('heading', { name: '550 can mean several things' })).toBeVisible()
  await page.locator('#answer').getByRole('link', { name: /^550/ }).click()
  await expect(page).toHaveURL(/\/550\/$/)
})

test('a screen reader hears it once, for every group of recipients', async ({ page }) => {
  await page.goto('/')
  await paste(page, twoRecipients)
  await expect(page.getByRole('status').filter({ hasText: 'The recipient’s mailbox is full. This copy will not arrive. There is no mailbox with this address. This copy will not arrive.' })).toHaveCount(1)
})

test('nothing moves while a link loads and answers', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => shifts.push((entry as PerformanceEntry & { value: number }).value))).observe({ type: 'layout-shift', buffered: true })
  })
  for (const [width, height] of [[360, 740], [1280, 800]] as const) {
    await page.setViewportSize({ width, height })
    await page.goto('about:blank')
    await page.goto(link(fullMailbox))
    await expect(page.locator(answer)).toBeVisible()
    await page.waitForLoadState('networkidle')
    expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([])
  }
})

test('nothing moves when an answer arrives late', async ({ page }) => {
  const release = await hold(page, '**/search-index.json*')
  await page.goto('/')
  await paste(page, fullMailbox)
  await expect(page.getByText('Reading…')).toBeVisible()
  const places = () => page.evaluate(() => ['h1', '#box', '#answer'].map((one) => document.querySelector(one)!.getBoundingClientRect().top))
  const before = await places()
  release()
  await expect(page.locator(answer)).toBeVisible()
  expect(await places()).toEqual(before)
})

test('enlarged four times nothing scrolls sideways, and every control is large enough for a thumb', async ({ page }) => {
  // 1280 px at 400 % are 320 px (WCAG 2.2, 1.4.10).
  await page.setViewportSize({ width: 320, height: 256 })
  await page.goto(link(twoRecipients))
  await expect(page.locator(answer).first()).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0)
  const small = await page.locator('main').locator('button, select, summary, .action, label:has(input[type=radio])').evaluateAll((controls) => controls.filter((one) => one.checkVisibility()).map((one) => ({ name: one.textContent, ...one.getBoundingClientRect().toJSON() as DOMRect })).filter(({ width, height }) => width < 44 || height < 44).map(({ name, width, height }) => `${name}: ${width} × ${height}`))
  expect(small).toEqual([])
})

test('on paper there is the answer, without the box and the buttons', async ({ page }) => {
  await page.goto(link(fullMailbox))
  await expect(page.locator(answer)).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { name: 'The recipient’s mailbox is full' })).toBeVisible()
  await expect(page.getByText('Tell the recipient another way')).toBeVisible()
  await expect(page.getByRole('link', { name: /^RFC 3463/ })).toBeVisible()
  for (const gone of [page.locator('#box'), page.getByRole('banner'), page.getByText('Pass it on'), page.getByText('Where to find the text to paste')]) await expect(gone).toBeHidden()
  await expect(page.getByRole('button')).toHaveCount(0)
})
