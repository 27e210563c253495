import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { messagesOf } from './split'
import { Unreadable, type Message } from './types'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const text = ({ content }: Message): string => (typeof content === 'string' ? content : new TextDecoder().decode(content))

/** In pieces of an awkward size, as files come. */
async function* pieces(file: Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < file.length; at += size) yield file.subarray(at, at + size)
}

/** What is found in a file, and how many records were passed over. */
async function split(content: string | Uint8Array, name = 'file'): Promise<{ messages: Message[]; skipped: number }> {
  const messages: Message[] = []
  let skipped = 0
  const splitting = { name, lastModified: Date.UTC(2026, 10, 24, 12), skip: (records: number) => { skipped += records } }
  for await (const message of messagesOf(pieces(typeof content === 'string' ? bytes(content) : content), splitting)) messages.push(message)
  return { messages, skipped }
}
const reasonOf = (content: string | Uint8Array): Promise<unknown> => split(content).then(() => undefined, (error: unknown) => (error instanceof Unreadable ? error.reason : error))

const letter = (to: string): string => `Date: Tue, 24 Nov 2026 10:00:00 +0200 (EET)\nFrom: MAILER-DAEMON@relay.example.org\nTo: anna@example.org\nSubject: Undelivered\n\n<${to}>: 550 5.1.1 User unknown\n`

describe('one message', () => {
  it('is a file of its own, with its date', async () => {
    const { messages } = await split(letter('maria@example.com'))
    expect(messages).toHaveLength(1)
    expect(messages[0]).toMatchObject({ date: '2026-11-24T08:00:00Z' })
    expect(text(messages[0]!)).toBe(letter('maria@example.com'))
  })
  it('loses the length that Apple Mail writes before it', async () => expect(text((await split(`312       \n${letter('maria@example.com')}`)).messages[0]!)).toBe(letter('maria@example.com')))
  it('is a single event too', async () => expect((await split('{"event":"failed",\n "recipient":"maria@example.com"}')).messages).toHaveLength(1))
})

describe('an mbox', () => {
  const mbox = `From MAILER-DAEMON Tue Nov 24 10:00:00 2026\n${letter('maria@example.com')}>From here on it was refused\n>>From there\nFrom the middle of a sentence at 10:00 in 2026\n\nFrom - Wed Nov 25 11:30:00 2026\n${letter('peter@example.com').replace(/^Date.*\n/, '')}`
  it('gives its messages, unquoted, with their lines and dates', async () => {
    const { messages } = await split(mbox)
    expect(messages.map(({ line, date }) => ({ line, date }))).toEqual([{ line: 1, date: '2026-11-24T08:00:00Z' }, { line: 12, date: '2026-11-25T11:30:00' }])
    expect(text(messages[0]!)).toBe(`${letter('maria@example.com')}From here on it was refused\n>From there\nFrom the middle of a sentence at 10:00 in 2026\n`)
    expect(text(messages[1]!)).toContain('<peter@example.com>')
  })
  it('may have the line ends of Windows', async () => expect((await split(mbox.replace(/\n/g, '\r\n'))).messages).toHaveLength(2))
  it('may be packed', async () => expect((await split(gzipSync(mbox), 'old.mbox.gz')).messages).toHaveLength(2))
  it('is told as broken where its packing is', async () => expect(await reasonOf(gzipSync(mbox.repeat(200)).subarray(0, 300))).toBeInstanceOf(Error))
})

const said = (messages: Message[]): [string | undefined, string | undefined][] => messages.map(({ recipient, date }) => [recipient, date])

describe('a log', () => {
  it('of Postfix: what failed or waits, repeated attempts once', async () => {
    const { messages, skipped } = await split(`Nov 24 10:00:00 mx postfix/smtpd[11]: connect from client.example.org[203.0.113.9]
Nov 24 10:00:01 mx postfix/smtp[12]: 4F2A1B3C5D: to=<maria@example.com>, relay=mx.example.com[203.0.113.7]:25, delay=1, dsn=4.2.0, status=deferred (host mx.example.com[203.0.113.7] said: 450 4.2.0 Greylisted (in reply to RCPT TO command))
Nov 24 10:05:01 mx postfix/smtp[13]: 4F2A1B3C5D: to=<maria@example.com>, relay=mx.example.com[203.0.113.7]:25, delay=301, dsn=4.2.0, status=deferred (host mx.example.com[203.0.113.7] said: 450 4.2.0 Greylisted (in reply to RCPT TO command))
Nov 24 10:10:01 mx postfix/smtp[13]: 4F2A1B3C5D: to=<maria@example.com>, relay=mx.example.com[203.0.113.7]:25, delay=601, dsn=2.0.0, status=sent (250 2.0.0 Ok)
Nov 24 10:11:00 mx postfix/smtpd[14]: NOQUEUE: reject: RCPT from client.example.org[203.0.113.9]: 554 5.7.1 <peter@example.net>: Relay access denied; from=<anna@example.org> to=<peter@example.net> proto=ESMTP helo=<client.example.org>
Dec 31 23:59:59 mx postfix/smtp[15]: 5A2A1B3C5D: to=<eve@example.com>, relay=none, delay=1, dsn=5.4.4, status=bounced (Host or domain name not found)
`)
    expect(said(messages)).toEqual([['maria@example.com', '2026-11-24T10:00:01'], ['peter@example.net', '2026-11-24T10:11:00'], ['eve@example.com', '2025-12-31T23:59:59']])
    expect(messages[0]!.line).toBe(2)
    expect(skipped).toBe(3)
  })
  it('of Exim', async () => {
    const { messages } = await split(`2026-11-24 10:00:00 1tFabc-000000001Ab-2CdE <= anna@example.org H=client.example.org [203.0.113.9] P=esmtp S=1234
2026-11-24 10:00:01 1tFabc-000000001Ab-2CdE ** maria@example.com R=dnslookup T=remote_smtp H=mx.example.com [203.0.113.7]: SMTP error from remote mail server after RCPT TO:<maria@example.com>: 550 5.1.1 User unknown
2026-11-24 10:00:02 1tFabd-000000001Ab-2CdE == peter <peter@example.com> R=dnslookup T=remote_smtp defer (110): Connection timed out
2026-11-24 10:00:03 1tFabd-000000001Ab-2CdE == peter@example.com R=dnslookup T=remote_smtp defer (-53): retry time not reached for any host
2026-11-24 10:00:04 1tFabe-000000001Ab-2CdE => eve@example.com R=dnslookup T=remote_smtp H=mx.example.com [203.0.113.7] C="250 OK"
2026-11-24 10:00:05 H=client.example.org [203.0.113.9] F=<anna@example.org> rejected RCPT <ivan@example.net>: relay not permitted
`)
    expect(said(messages)).toEqual([['maria@example.com', '2026-11-24T10:00:01'], ['peter@example.com', '2026-11-24T10:00:02'], ['ivan@example.net', '2026-11-24T10:00:05']])
  })
  it('of sendmail, a row for each recipient', async () => {
    const { messages, skipped } = await split(`Nov 24 10:00:01 mx sendmail[1234]: xAO9Ab12: to=<maria@example.com>,<peter@example.com>, ctladdr=<anna@example.org> (1000/1000), delay=00:00:01, xdelay=00:00:01, mailer=esmtp, relay=mx.example.com. [203.0.113.7], dsn=5.1.1, stat=User unknown
Nov 24 10:00:02 mx sendmail[1234]: xAO9Ab13: to=<eve@example.com>, delay=00:00:01, mailer=esmtp, relay=mx.example.com. [203.0.113.7], dsn=2.0.0, stat=Sent (Ok)
`)
    expect(said(messages).map(([recipient]) => recipient)).toEqual(['maria@example.com', 'peter@example.com'])
    expect(skipped).toBe(1)
  })
  it('of OpenSMTPD', async () => {
    const { messages } = await split('2026-11-24T10:00:01.123456+02:00 mx smtpd[99]: 0f1e2d3c mta delivery evpid=aabbccdd00112233 from=<anna@example.org> to=<maria@example.com> rcpt=<-> source="203.0.113.9" relay="203.0.113.7 (mx.example.com)" delay=1s result="PermFail" stat="550 5.1.1 User unknown"\n')
    expect(said(messages)).toEqual([['maria@example.com', '2026-11-24T08:00:01Z']])
  })
  it('of another server: lines that quote a refusal', async () => {
    const { messages, skipped } = await split(`[24/Nov/2026:10:00:00 +0000] info: connection from 203.0.113.9 port 4501
[24/Nov/2026:10:00:01 +0000] error: from=<anna@example.org> rcpt maria@example.com refused by mx.example.com: 550 5.1.1 no such user
[24/Nov/2026:10:00:02 +0000] info: peter@example.com accepted: 250 2.0.0 OK, 550 bytes
`)
    expect(said(messages)).toEqual([['maria@example.com', '2026-11-24T10:00:01']])
    expect(skipped).toBe(2)
  })
  it('without a failure says so', async () => expect(await reasonOf('Nov 24 10:00:00 mx postfix/smtpd[11]: connect from client.example.org[203.0.113.9]\n')).toBe('no-failure'))
})

describe('a table', () => {
  it('of Exchange’s message tracking', async () => {
    const { messages, skipped } = await split(`\ufeff#Software: Microsoft Exchange Server
#Fields: date-time,event-id,internal-message-id,recipient-address,recipient-status,source-context
2026-11-24T10:00:01.000Z,FAIL,1234,maria@example.com;peter@example.com,"'550 5.1.1 RESOLVER.ADR.RecNotFound; not found';'552 5.2.2 mailbox full, ""really""'",
2026-11-24T10:00:02.000Z,DELIVER,1235,eve@example.com,,
2026-11-24T10:00:03.000Z,DEFER,1236,ivan@example.com,,"a context,
in two lines"
`)
    expect(messages.map(({ recipient, content, line }) => [recipient, content, line])).toEqual([
      ['maria@example.com', "'550 5.1.1 RESOLVER.ADR.RecNotFound; not found'", 3],
      ['peter@example.com', "'552 5.2.2 mailbox full, \"really\"'", 3],
      ['ivan@example.com', 'a context,\nin two lines', 6],
    ])
    expect(messages[0]!.date).toBe('2026-11-24T10:00:01Z')
    expect(skipped).toBe(1)
  })
  it('of PowerMTA', async () => {
    const { messages, skipped } = await split('type,timeLogged,orig,rcpt,dsnAction,dsnStatus,dsnDiag\nb,2026-11-24 10:00:01+0000,anna@example.org,maria@example.com,failed,5.1.1 (bad destination mailbox address),smtp;550 5.1.1 unknown\nd,2026-11-24 10:00:02+0000,anna@example.org,eve@example.com,relayed,2.0.0 (success),smtp;250 OK\n')
    expect(messages.map(({ recipient, content }) => [recipient, content])).toEqual([['maria@example.com', '5.1.1 (bad destination mailbox address) smtp;550 5.1.1 unknown']])
    expect(skipped).toBe(1)
  })
  it('of a sending service', async () => {
    const { messages } = await split('status,reason,email,created\n5.2.2,552 5.2.2 mailbox full,maria@example.com,1795514401\n')
    expect(messages).toMatchObject([{ recipient: 'maria@example.com', content: '552 5.2.2 mailbox full', date: '2026-11-24T10:00:01Z' }])
  })
  it.each([';', '\t'])('may stand between %j', async (mark) => expect((await split(`Empfänger;Recipient;Reason\nx;maria@example.com;"550 5.1.1 ; unknown"\n`.replace(/;(?! )/g, mark))).messages).toMatchObject([{ recipient: 'maria@example.com', content: '550 5.1.1 ; unknown' }]))
  it('may be in UTF-16, as PowerShell writes it', async () => {
    const wide = Buffer.from('\ufeff"Timestamp","EventId","Recipients","RecipientStatus"\r\n"2026-11-24 10:00:01","FAIL","maria@example.com","550 5.1.1 unknown"\r\n', 'utf16le')
    expect(said((await split(new Uint8Array(wide))).messages)).toEqual([['maria@example.com', '2026-11-24T10:00:01']])
  })
})

describe('events', () => {
  const failed = { event: 'bounce', email: 'maria@example.com', reason: '550 5.1.1 User unknown', timestamp: 1795514401 }
  const opened = { event: 'open', email: 'eve@example.com', timestamp: 1795514402 }
  it('one on each line', async () => {
    const { messages, skipped } = await split([failed, opened, failed].map((event) => JSON.stringify(event)).join('\n'))
    expect(messages.map(({ line, date }) => [line, date])).toEqual([[1, '2026-11-24T10:00:01Z'], [3, '2026-11-24T10:00:01Z']])
    expect(skipped).toBe(1)
  })
  it('all in an array', async () => {
    const { messages, skipped } = await split(JSON.stringify([failed, opened], null, 2))
    expect(messages.map(({ content }) => JSON.parse(content as string) as unknown)).toEqual([failed])
    expect(skipped).toBe(1)
  })
  it('in a broken array are one message', async () => expect((await split('[ {"event": "bounce"}, {"event')).messages).toHaveLength(1))
})

describe('what cannot be read', () => {
  it.each([['', 'empty'], [' \n\t ', 'empty'], ['PK\u0003\u0004 an archive', 'compressed'], ['\u0089PNG\u0000 a picture', 'binary']])('%j: %s', async (content, reason) => expect(await reasonOf(content)).toBe(reason))
})
