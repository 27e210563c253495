import fs from 'node:fs'
import { chromium } from '@playwright/test'
fs.mkdirSync('/tmp/mm', { recursive: true })
const causes = ['550 5.1.1 <USER>: Recipient address rejected: User unknown', '552 5.2.2 <USER>: Mailbox full', '554 5.7.1 Service unavailable; Client host [192.0.2.4] blocked using zen.spamhaus.org', '421 4.7.0 try again later, too many connections', '550 5.7.26 This mail is unauthenticated']
fs.writeFileSync('/tmp/mm/mail.log', Array.from({ length: 400 }, (_, i) => `Nov 24 09:${String(i % 60).padStart(2, '0')}:44 mx1 postfix/smtp[20131]: 4F2A${i}: to=<user${i}@example.com>, relay=mx.example.com[203.0.113.7]:25, dsn=5.1.1, status=bounced (host mx.example.com[203.0.113.7] said: ${causes[(i * 7) % 5 < 3 ? 0 : i % 5]!.replace('USER', `user${i}@example.com`)} (in reply to RCPT TO command))`).join('\n'))
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
for (const [width, scheme] of [[360, 'light'], [768, 'dark'], [1280, 'light']] as const) {
  const context = await browser.newContext({ viewport: { width, height: width === 360 ? 740 : 900 }, colorScheme: scheme, serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.goto('http://127.0.0.1:4555/many/')
  await page.waitForTimeout(1500)
  await page.screenshot({ path: `/tmp/shots/manyempty-${width}-${scheme}.png` })
  await page.locator('input[type=file]').first().setInputFiles('/tmp/mm/mail.log')
  await page.waitForTimeout(8000)
  await page.screenshot({ path: `/tmp/shots/many-${width}-${scheme}.png` })
  await context.close()
}
await browser.close()
