import { describe, expect, it } from 'vitest'
import { reportOf } from './report'

const source = `From: MAILER-DAEMON@relay.example.org
To: sender@example.org
Subject: Undelivered Mail Returned to Sender
Received: from relay.example.org by mx.example.net; Tue, 24 Nov 2026 10:00:00 +0000
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b1"

--b1
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: base64

${Buffer.from('Your message could not be delivered.').toString('base64')}

--b1
Content-Type: message/delivery-status

Reporting-MTA: dns; relay.example.org

Final-Recipient: rfc822; maria@example.com
Action: failed
Diagnostic-Code: smtp; 550 5.1.1 user unknown

--b1
Content-Type: message/rfc822

From: sender@example.org
Subject: a private matter

Dear Maria
--b1--
`

describe('the report alone', () => {
  it('of a message: decoded, without the letter and the way it took', async () => {
    const report = await reportOf(source)
    expect(report).toContain('Your message could not be delivered.')
    expect(report).toContain('Subject: Undelivered Mail Returned to Sender')
    expect(report).toContain('Action: failed')
    expect(report).not.toMatch(/private|Dear Maria|Received/)
  })
  it('of the same message as a file', async () => expect(await reportOf(new TextEncoder().encode(source))).toBe(await reportOf(source)))
  it('of a notice: up to the letter', async () => expect(await reportOf('550 5.1.1 user unknown\n\n------ This is a copy of your message ------\n\nDear Maria')).toBe('550 5.1.1 user unknown'))
  it('of a piece of a report: all of it', async () => expect(await reportOf('mailbox full')).toBe('mailbox full'))
  it('of an event: as it is', async () => expect(await reportOf('{"event":"failed","reason":"mailbox full"}')).toBe('{"event":"failed","reason":"mailbox full"}'))
  it('of nothing: nothing', async () => expect(await reportOf(' \n ')).toBe(''))
})
