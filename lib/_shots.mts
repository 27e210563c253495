import { chromium } from '@playwright/test'
const base = process.env.BASE ?? 'http://127.0.0.1:4555'
const which = process.argv.slice(2)
const paste = `This is the mail system at host relay.example.org.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

<anna@example.com>: host mx.example.com[203.0.113.7] said: 552 5.2.2
    <anna@example.com>: Mailbox is full / over quota (in reply to RCPT TO command)
<ben@example.net>: host mx.example.net[198.51.100.7] said: 550 5.7.1 Service unavailable; client [192.0.2.4] blocked using zen.spamhaus.org (in reply to RCPT TO command)`
const pages: Record<string, [string, string?]> = { front: ['/'], answer: ['/', paste], unsure: ['/', '554 rejected by policy, message looks odd'], none: ['/', 'Dear Anna, the invoice is attached, see you at dinner'], code: ['/550/'], codes: ['/codes/'], cause: ['/causes/mailbox-full/'], provider: ['/providers/gmail/'], guide: ['/guides/read-a-bounce/'], barecode: ['/', '5.7.1'], many: ['/many/'], embed: ['/embed/'], notfound: ['/nope'] }
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
for (const scheme of ['light', 'dark'] as const) for (const width of [360, 768, 1280]) {
  const context = await browser.newContext({ viewport: { width, height: width === 360 ? 740 : 900 }, colorScheme: scheme, serviceWorkers: 'block', deviceScaleFactor: 1 })
  const page = await context.newPage()
  for (const name of which.length ? which : Object.keys(pages)) {
    const [path, text] = pages[name]!
    await page.goto('about:blank'); await page.goto(base + path)
    if (text) { await page.getByRole('combobox').or(page.getByRole('textbox')).first().fill(text); await page.waitForTimeout(1500) }
    await page.screenshot({ path: `/tmp/shots/${name}-${width}-${scheme}.png`, fullPage: process.env.FULL === '1' })
  }
  await context.close()
}
await browser.close()
