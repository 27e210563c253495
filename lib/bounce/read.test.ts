import { describe, expect, it } from 'vitest'
import { readBounce } from './read'

const texts = async (input: string | Uint8Array) => (await readBounce(input)).passages.map(({ text }) => text)

const postfix = `This is the mail system at host relay.example.org.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

                   The mail system

<anna@example.com>: host mx.example.com[203.0.113.7] said: 550 5.1.1
    <anna@example.com>: Recipient address rejected: User unknown (in reply to
    RCPT TO command)

<ben@example.com>: host mx.example.com[203.0.113.7] said: 452 4.2.2 Mailbox
    full (in reply to RCPT TO command)
`

const source = (body: string, headers = '') => `Received: from a.example by b.example; Tue, 24 Nov 2026 10:00:00 +0000
From: MAILER-DAEMON@relay.example.org
To: sender@example.org
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
${headers}

${body}`

const report = source(`--b1
Content-Type: text/plain; charset=us-ascii

${postfix}
--b1
Content-Type: message/delivery-status

Reporting-MTA: dns; relay.example.org

Final-Recipient: rfc822; anna@example.com
Action: failed
Status: 5.1.1
Remote-MTA: dns; mx.example.com
Diagnostic-Code: smtp; 550 5.1.1 <anna@example.com>: Recipient address
    rejected: User unknown

Final-Recipient: rfc822; ben@example.com
Action: delayed
Status: 4.2.2
Diagnostic-Code: smtp; 452 4.2.2 Mailbox full

--b1
Content-Type: message/rfc822

From: sender@example.org
Subject: virus detected, over quota

554 5.7.1 spam spam spam
--b1--
`, 'Content-Type: multipart/report; report-type=delivery-status; boundary=b1')

describe('a delivery-status report', () => {
  it('gives each recipient its own fields', async () => {
    const { form, recipients, reportingMta } = await readBounce(report)
    expect(form).toBe('message')
    expect(reportingMta).toBe('relay.example.org')
    expect(recipients).toEqual([
      { address: 'anna@example.com', action: 'failed', status: '5.1.1', remoteMta: 'mx.example.com' },
      { address: 'ben@example.com', action: 'delayed', status: '4.2.2', remoteMta: undefined },
    ])
  })

  it('puts folded diagnostics together and keeps them by recipient', async () => {
    const { passages } = await readBounce(report)
    expect(passages[0]).toMatchObject({ tier: 'diagnostic', recipient: 'anna@example.com', reply: '550', status: '5.1.1' })
    expect(passages[0]!.text.replace(/\s+/g, ' ')).toContain('Recipient address rejected: User unknown')
    expect(passages[1]).toMatchObject({ recipient: 'ben@example.com', reply: '452' })
  })

  it('never reads the returned original', async () => {
    expect((await texts(report)).join('\n')).not.toMatch(/virus|spam/)
  })

  it('reads bytes as well as characters', async () => {
    expect(await texts(new TextEncoder().encode(report))).toEqual(await texts(report))
  })
})

describe('a notice copied from a mail program', () => {
  it('joins wrapped lines and knows whom each reply is about', async () => {
    const { passages } = await readBounce(postfix)
    expect(passages.filter(({ tier }) => tier === 'diagnostic').map(({ recipient, reply }) => [recipient, reply])).toEqual([['anna@example.com', '550'], ['ben@example.com', '452']])
  })

  it('takes off reply marks, on every line or on some', async () => {
    const quoted = postfix.split('\n').map((line) => `> ${line}`).join('\n')
    expect(await texts(`${quoted}\n\nWhat does this mean?`)).toEqual([...(await texts(postfix)), 'What does this mean?'])
  })

  it('keeps the arrows of a transcript', async () => {
    const { passages } = await readBounce('   ----- Transcript of session follows -----\n... while talking to mx.example.com.:\n>>> DATA\n<<< 554 5.7.1 Refused\n')
    expect(passages.at(-1)).toMatchObject({ text: '<<< 554 5.7.1 Refused', tier: 'diagnostic', reply: '554' })
  })

  it('takes the repeated codes out of a multi-line reply', async () => {
    const reply = '550-5.7.26 This mail has been blocked because the sender is\n550-5.7.26 unauthenticated. Gmail requires all senders to\n550 5.7.26 authenticate with either SPF or DKIM.'
    expect(await texts(reply)).toEqual(['550 5.7.26 This mail has been blocked because the sender is unauthenticated. Gmail requires all senders to authenticate with either SPF or DKIM.'])
  })

  it.each(['------ This is a copy of the message, including all the headers. ------', '--- Below this line is a copy of the message.', 'Original message headers:', '-----Original Message-----'])('stops at “%s”', async (marker) => {
    expect(await texts(`<anna@example.com>: user unknown\n\n${marker}\n\nFrom: x@example.org\nSubject: mailbox full\n`)).toEqual(['<anna@example.com>: user unknown'])
  })

  it('leaves out the subject of the letter that came back', async () => {
    expect(await texts('Your message did not reach some of the recipients.\n\n   Subject: Out of office party\n\nAnna Example\n   The mailbox is full.\n')).not.toContain(expect.stringContaining('party'))
    expect(await texts('Subject: mailbox full')).toEqual(['Subject: mailbox full'])
  })

  it('takes the closing line of a transcript for an echo of the reply before it', async () => {
    const { passages } = await readBounce('----- Transcript of session follows -----\n550 5.1.2 <anna@example.com>... Host unknown\n554 5.0.0 Service unavailable\n')
    expect(passages.map(({ text, tier }) => [text.slice(0, 3), tier])).toEqual([['---', 'notice'], ['550', 'reply'], ['554', 'echo']])
  })

  it('takes a reply that a notice quotes behind its own prose by itself', async () => {
    expect(await texts('You do not have permission to send to this recipient. <srv.example.org #5.7.1 smtp;550 5.7.1 Unable to relay for a@example.com>')).toEqual(['You do not have permission to send to this recipient. ', '<srv.example.org #5.7.1 smtp;550 5.7.1 Unable to relay for a@example.com>'])
    expect((await texts('Connected to 203.0.113.7 but greeting failed. Remote host said: 421 load too high')).at(-1)).toBe('Remote host said: 421 load too high')
  })

  it('leaves style sheets out', async () => {
    const html = '<html><head><style>@media screen { p { color: red } }\na:hover { width: 100% !important; }</style></head><body><p>mailbox is full</p></body></html>'
    expect((await texts(source(`--b1\nContent-Type: text/plain\n\n\n--b1\nContent-Type: text/html\n\n${html}\n--b1--`, 'Content-Type: multipart/alternative; boundary=b1'))).join(' ')).not.toMatch(/color|width|hover/)
    expect((await texts(source(html, 'Content-Type: text/html'))).join(' ')).toMatch(/^\s*mailbox is full/)
  })

  it('is not held up by a style rule that never ends', async () => {
    expect((await texts(source(`<html><body><p>mailbox is full</p>{${':'.repeat(150_000)}</body></html>`, 'Content-Type: text/html'))).join(' ')).toContain('mailbox is full')
  })

  it('goes on with report fields that follow the original', async () => {
    const { recipients } = await readBounce('Delivery failed.\n\n--- Below this line is a copy of the message.\n\nhello\n\nFinal-Recipient: rfc822; anna@example.com\nAction: failed\nStatus: 5.1.1\n')
    expect(recipients).toMatchObject([{ address: 'anna@example.com', action: 'failed', status: '5.1.1' }])
  })
})

describe('what is pasted while still encoded', () => {
  const words = 'The recipient mailbox is full and can not accept messages now. Please try again later.'
  it('base64', async () => {
    const encoded = Buffer.from(`${words}\n${words}`).toString('base64').replace(/.{76}/g, '$&\n')
    expect((await texts(encoded)).join(' ')).toContain('mailbox is full')
  })
  it('quoted-printable', async () => {
    expect((await texts('Your message couldn=E2=80=99t be delivered. The recipient=E2=80=99s mailb=\nox is full.=20\n')).join(' ')).toContain('mailbox is full')
  })
  it('HTML, with addresses in angle brackets left alone', async () => {
    const html = '<div><b>Message blocked</b><br>&lt;anna@example.com&gt; and <ben@example.com>:<br><p>mailbox&nbsp;is full</p></div>'
    expect((await texts(html)).join(' ')).toMatch(/<anna@example.com> and <ben@example.com>: .*mailbox is full/)
  })
})

describe('events of sending services', () => {
  it('Amazon SES', async () => {
    const event = JSON.stringify({ notificationType: 'Bounce', bounce: { bounceType: 'Permanent', bouncedRecipients: [{ emailAddress: 'anna@example.com', action: 'failed', status: '5.1.1', diagnosticCode: 'smtp; 550 5.1.1 user unknown' }] }, mail: { source: 'x@example.org' } })
    const { form, recipients, passages } = await readBounce(event)
    expect(form).toBe('event')
    expect(recipients.map(({ address }) => address)).toEqual(['anna@example.com'])
    expect(passages).toContainEqual(expect.objectContaining({ reply: '550', status: '5.1.1' }))
  })
  it('an event inside a string', async () => {
    const { passages } = await readBounce(JSON.stringify({ Type: 'Notification', Message: JSON.stringify({ event: 'failed', recipient: 'anna@example.com', 'delivery-status': { code: 552, message: 'mailbox full' } }) }))
    expect(passages.map(({ text }) => text)).toContain('552 mailbox full')
  })
  it('a complaint', async () => {
    expect((await readBounce('{"event":"spamreport","email":"anna@example.com"}')).signs.feedbackReport).toBe(true)
  })
})

describe('bad input', () => {
  it.each([['nothing', ''], ['spaces', ' \n\t '], ['invisible characters', '\u200b\u200f\ufeff']])('%s is empty', async (_, text) => expect((await readBounce(text)).form).toBe('empty'))

  it.each([
    ['binary', String.fromCharCode(...Array.from({ length: 2000 }, (_, i) => (i * 7919) % 256))],
    ['lone surrogates', '550 \ud800 user unknown \udfff'],
    ['broken MIME', source('--x\nContent-Type: text/plain\nno end', 'Content-Type: multipart/mixed; boundary=x')],
    ['an unknown charset', source('user unknown', 'Content-Type: text/plain; charset=klingon-8')],
    ['markup', '<script>alert(1)</script> <img src=x onerror=alert(1)> 550 user unknown'],
    ['right-to-left marks', '550 5.1.1 \u202euser\u202c unknown'],
    ['a broken JSON', '{"notificationType": "Bounce", "bounce": {'],
  ])('%s is read without an error', async (_, text) => expect((await readBounce(text)).passages.length).toBeGreaterThan(0))

  it('reads a megabyte in part', async () => {
    const { passages } = await readBounce(`550 5.1.1 user unknown\n${'lorem ipsum dolor sit amet '.repeat(40_000)}`)
    expect(passages[0]).toMatchObject({ reply: '550' })
  })

  it('survives deep nesting', async () => {
    let body = '550 5.1.1 user unknown'
    for (let i = 0; i < 200; i++) body = `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n${i ? body : `Content-Type: text/plain\n\n${body}`}\n--b${i}--`
    await expect(readBounce(`From: a@example.org\nSubject: x\nMIME-Version: 1.0\n${body}`)).resolves.toBeDefined()
  })
})

describe('signs', () => {
  const signsOf = async (text: string) => (await readBounce(text)).signs
  const sent = 'Nov 24 10:00:00 mx postfix/smtp[99]: 4F2A1B3C5D: to=<user@example.com>, relay=mx.example.com[203.0.113.7]:25, delay=1.1, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 9A8B7C6D5E)'
  it('a log line of success is one', async () => expect((await signsOf(sent)).handedOver).toBe(true))
  it('not where another recipient failed', async () => expect((await signsOf(`${sent}\n${sent.replace('status=sent', 'status=bounced').replace('250 2.0.0 Ok', '550 5.1.1 User unknown')}`)).handedOver).toBe(false))
  it.each(['Delivery is delayed to these recipients or groups:', 'This message hasn’t been delivered yet. Delivery will continue to be attempted.', 'A message that you sent has not yet been delivered to one or more of its recipients', 'Gmail will retry for 46 more hours.'])('“%s” only warns', async (text) => expect((await signsOf(text)).warningOnly).toBe(true))
  it('a reply that asks for another try does not', async () => expect((await signsOf('450 4.2.0 greylisted, please try again later')).warningOnly).toBe(false))
  const receipt = (words: string, type: string) => `${words}\n\nReporting-UA: imap.example.com\nFinal-Recipient: rfc822; user@example.com\nDisposition: automatic-action/MDN-sent-automatically; ${type}`
  it('a receipt is one', async () => expect((await signsOf(receipt('Your message was read', 'displayed'))).disposition).toBe(true))
  it('a receipt of a mailbox that refused is none', async () => expect((await signsOf(receipt('Your message to <user@example.com> was automatically rejected: over quota', 'deleted'))).disposition).toBe(false))
})
