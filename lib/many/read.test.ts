import { describe, expect, it } from 'vitest'
import { createDiagnose } from '@/lib/diagnosis'
import { index } from '@/lib/diagnosis/testing/engine'
import { createRowMask } from './masked'
import { isMeant } from './meant'
import { readMany, type Batch, type Source } from './read'
import { createTally } from './tally'

const diagnose = createDiagnose(index)
const source = (name: string, text: string): Source => ({ name, file: new File([text], name, { lastModified: Date.UTC(2026, 10, 24) }) })
const broken: Source = { name: 'broken.eml', file: { size: 10, lastModified: 0, stream: () => new ReadableStream({ pull: () => { throw new Error('gone') } }) } }

/** Reads all of it, in reports as small as can be. */
async function read(sources: Source[], signal?: AbortSignal, heard?: (batch: Batch) => void): Promise<Batch> {
  const all: Batch = { rows: [], unread: [], messages: 0, skipped: 0, bytes: 0 }
  await readMany(sources, {
    diagnose, slice: 0, signal,
    report(batch) {
      all.rows.push(...batch.rows)
      all.unread.push(...batch.unread)
      all.messages += batch.messages
      all.skipped += batch.skipped
      all.bytes = batch.bytes
      heard?.(batch)
    },
  })
  return all
}

const two = `From: MAILER-DAEMON@relay.example.org (Mail Delivery System)
To: anna@example.org
Subject: Undelivered Mail Returned to Sender
Date: Tue, 24 Nov 2026 10:00:00 +0000

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients.

<maria@example.com>: host mx.example.com[203.0.113.7] said: 552 5.2.2
    Mailbox is over quota (in reply to RCPT TO command)

<peter@example.net>: host mx.example.net[203.0.113.9] said: 550 5.1.1
    <peter@example.net>: Recipient address rejected: User unknown in virtual
    mailbox table (in reply to RCPT TO command)
`

describe('many files', () => {
  it('give a row for each recipient; what cannot be read is told and the rest goes on', async () => {
    const log = 'Nov 24 10:00:01 mx postfix/smtp[12]: 4F2A1B3C5D: to=<eve@example.com>, relay=none, dsn=5.1.1, status=bounced (host mx.example.com[203.0.113.7] said: 550 5.1.1 User unknown (in reply to RCPT TO command))\nNov 24 10:00:02 mx postfix/qmgr[9]: 4F2A1B3C5D: removed\n'
    const { rows, unread, messages, skipped, bytes } = await read([source('two.eml', two), source('empty.eml', ''), broken, source('mail.log', log)])
    expect(rows.map(({ file, line, recipient, cause, code, date }) => [file, line, recipient, cause, code, date])).toEqual([
      ['two.eml', undefined, 'maria@example.com', 'mailbox-full', '552 5.2.2', '2026-11-24T10:00:00Z'],
      ['two.eml', undefined, 'peter@example.net', 'no-such-user', '550 5.1.1', '2026-11-24T10:00:00Z'],
      ['mail.log', 1, 'eve@example.com', 'no-such-user', '550 5.1.1', '2026-11-24T10:00:01'],
    ])
    expect(rows[0]).toMatchObject({ said: expect.stringMatching(/over quota/i), url: expect.stringMatching(/^\/[45c]/), confidence: expect.any(Number) })
    expect(unread).toEqual([{ file: 'empty.eml', reason: 'empty' }, { file: 'broken.eml', reason: 'unavailable' }])
    expect([messages, skipped]).toEqual([2, 1])
    expect(bytes).toBe(two.length + log.length + 10)
  })

  it('tell how far they are while one large file is read', async () => {
    const heard = new Set<number>()
    const large = Array.from({ length: 60 }, () => `From MAILER-DAEMON Tue Nov 24 10:00:00 2026\n${two}${'>'.repeat(4000)}\n\n`).join('')
    await read([source('large.mbox', large)], undefined, ({ bytes }) => heard.add(bytes))
    expect(heard.size).toBeGreaterThan(3)
    expect(Math.max(...heard)).toBe(large.length)
  })

  it('that are no bounces lead to the page that says so', async () => {
    const { rows } = await read([source('letter.txt', 'Hello Maria, shall we meet on Friday for lunch? Best wishes, Anna')])
    expect(rows).toMatchObject([{ cause: 'not-a-bounce', recipient: '', url: '/causes/not-a-bounce/' }])
  })

  it('are left where they are when it is stopped', async () => {
    const stop = new AbortController()
    const { messages } = await read(Array.from({ length: 20 }, (_, i) => source(`${i}.eml`, two)), stop.signal, ({ messages: n }) => n && stop.abort())
    expect(messages).toBe(1)
  })
})

describe('without personal data', () => {
  it('a row names nobody, and the same address has the same stand-in everywhere', async () => {
    const { rows } = await read([source('about maria.eml', two), source('again.eml', two)])
    const { mask } = createRowMask([])
    const masked = rows.map(mask)
    expect(JSON.stringify(masked)).not.toMatch(/maria|peter/i)
    expect(masked.map(({ file, recipient }) => [file, recipient])).toEqual([['file-1.eml', 'person-1@example.com'], ['file-1.eml', 'person-2@example.net'], ['file-2.eml', 'person-1@example.com'], ['file-2.eml', 'person-2@example.net']])
    expect(masked[0]!.said).toMatch(/over quota/i)
  })
})

describe('a summary', () => {
  it('counts by cause, most first', () => {
    const tally = createTally<string>((cause) => cause)
    tally.add(['b', 'a', 'c', 'c'])
    tally.add(['c'])
    expect(tally.counts()).toEqual([{ key: 'c', rows: 3 }, { key: 'a', rows: 1 }, { key: 'b', rows: 1 }])
  })
})

it('what systems leave in folders is not meant', () => expect(['mail/a.eml', 'mail/.DS_Store', 'mail/Inbox.msf', 'Thumbs.db', '__MACOSX/a.eml', 'cur/1795514401.M1.mx'].filter(isMeant)).toEqual(['mail/a.eml', 'cur/1795514401.M1.mx']))
