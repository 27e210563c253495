/** What becomes code passes one policy: a whole visit, and every page, without one violation of the content security policy, nor a request to anybody else. */
import fs from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import { exchangeOnline, messageSource } from './bounces'
import { box, paste, pasteHere } from './paste'

/** Every violation on every page and frame of the visit from now on. */
async function violationsOf(page: Page): Promise<string[]> {
  const violations: string[] = []
  await page.exposeFunction('violated', (violation: string) => violations.push(violation))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => (window as unknown as { violated(text: string): void }).violated(`${location.pathname}: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`))
  })
  page.on('console', (message) => { if (message.type() === 'error') violations.push(message.text()) })
  page.on('pageerror', (error) => violations.push(String(error)))
  return violations
}

test.describe('a whole visit', () => {
  test.use({ serviceWorkers: 'allow' })

  test('pasting, a file, passing on, the codes, the frame, the worker: nothing is refused, nobody else is asked', async ({ page, context, baseURL }) => {
    const violations = await violationsOf(page)
    const requests: string[] = []
    // The worker's requests too.
    context.on('request', (request) => requests.push(request.url()))
    await page.goto('/')
    await paste(page, exchangeOnline)
    await expect(page.locator('main article')).toHaveCount(2)
    await page.getByRole('button', { name: 'QR code' }).first().click()
    await expect(page.getByRole('img', { name: /QR code/ })).toBeVisible()
    await page.getByRole('button', { name: 'Hide personal data' }).click()
    await page.getByRole('button', { name: 'Clear' }).click()
    await page.getByLabel(/Choose a file/).setInputFiles({ name: 'bounce.eml', mimeType: 'message/rfc822', buffer: Buffer.from(messageSource) })
    await expect(page.getByRole('heading', { name: 'There is no mailbox with this address' })).toBeVisible()
    await page.goto(`/#q=${encodeURIComponent('ваш почтовый ящик переполнен')}`)
    await expect(page.locator('main article')).toBeVisible()
    await page.evaluate(() => navigator.serviceWorker.ready)
    await page.goto('/codes/')
    await page.getByRole('searchbox').fill('57')
    await page.goto('/codes/#find=5.7.1')
    await page.goto('/550/')
    await pasteHere(page, '552 mailbox full')
    await expect(page.locator('main article')).toBeVisible()
    await page.goto('/embed/#q=mailbox%20full')
    await expect(page.locator('main article')).toBeVisible()
    await page.goto('/no-such-page/550')
    await page.getByRole('button', { name: 'Light or dark' }).click()
    expect(requests.length).toBeGreaterThan(20)
    expect(requests.filter((url) => !url.startsWith(`${baseURL}/`) && !url.startsWith('data:'))).toEqual([])
    expect(violations.filter((violation) => !/404/.test(violation))).toEqual([])
  })
})

test('what is not the site’s own script is refused', async ({ page }) => {
  await page.goto('/550/')
  const refused = await page.evaluate(async () => {
    const tries: Record<string, () => unknown> = {
      'markup': () => { document.body.innerHTML = '<p>x</p>' },
      'code': () => { document.createElement('script').text = '1' },
      'a script of another site': () => { document.createElement('script').src = 'https://example.com/_next/static/x.js' },
      'a script outside the framework’s folder': () => { document.createElement('script').src = '/engine.js' },
      'another policy': () => (window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): void } }).trustedTypes.createPolicy('mine', {}),
    }
    return Object.entries(tries).map(([name, attempt]) => { try { attempt(); return `${name} passes` } catch { return name } })
  })
  expect(refused).toEqual(['markup', 'code', 'a script of another site', 'a script outside the framework’s folder', 'another policy'])
})

test('every page asks for it, with one policy allowed', () => {
  const pages = fs.readdirSync('out', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'))
  expect(pages.length).toBeGreaterThan(400)
  expect(pages.filter((file) => !fs.readFileSync(`out/${file}`, 'utf8').includes("require-trusted-types-for 'script'; trusted-types default\""))).toEqual([])
})

test('the front page’s framework runs after the policy, however slowly the policy arrives', async ({ page }) => {
  const violations = await violationsOf(page)
  await page.route('**/site.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500))
    await route.continue()
  })
  await page.goto('/')
  await box(page).pressSequentially('mailbox full')
  await expect(page.locator('main article')).toBeVisible()
  expect(violations).toEqual([])
})
