import { describe, expect, it } from 'vitest'
import { createMask, mask } from './mask'

const providers = ['gmail.com', 'google.com', 'outlook.com', 'amazonaws.com']
const masked = (text: string) => mask(text, providers).text

describe('is masked', () => {
  it.each([
    ['an address', '<maria@schmidt.de>: unknown', '<person-1@domain-1.example>: unknown'],
    ['the same address the same way', 'a.b@x.org said; a.b@x.org, c.d@x.org', 'person-1@domain-1.example said; person-1@domain-1.example, person-2@domain-1.example'],
    ['an address at a provider, but for its domain', 'maria.s@gmail.com', 'person-1@gmail.com'],
    ['an address at a domain that is nobody’s, but for the domain', 'maria@example.com', 'person-1@example.com'],
    ['the domain of a role', 'info@schmidt.de', 'info@domain-1.example'],
    ['an address in a log', 'to=<maria@schmidt.de>, orig_to=maria@schmidt.de', 'to=<person-1@domain-1.example>, orig_to=person-1@domain-1.example'],
    ['an address inside a return path', '<bounces+12-maria=schmidt.de@gmail.com>', '<person-1@gmail.com>'],
    ['an international address', 'мария@почта.рф', 'person-1@domain-1.example'],
    ['the name beside an address', 'To: "Anna Smith" <a.x@gmail.com>\n\nDear Anna Smith', 'To: "Name 1" <person-1@gmail.com>\n\nDear Name 1'],
    ['a name in an event', '"from": ["Anna Smith <a.x@gmail.com>"]', '"from": ["Name 1 <person-1@gmail.com>"]'],
    ['a name in an address', 'anna.smith@gmail.com\nAnna Smith is away', 'person-1@gmail.com\nperson-1 is away'],
    ['the part before the @ alone', "anna.smith@gmail.com\nanna.smith wasn't found at gmail.com", "person-1@gmail.com\nperson-1 wasn't found at gmail.com"],
    ['a mailbox’s name', '<maria@gmail.com>: no such user maria. /var/mail/maria/Maildir', '<person-1@gmail.com>: no such user person-1. /var/mail/person-1/Maildir'],
    ['a mailbox as the subject of a line', 'maria@gmail.com\nmaria (user not found)\nmaria was not found', 'person-1@gmail.com\nperson-1 (user not found)\nperson-1 was not found'],
    ['what an answering machine repeats', 'Subject: Automatische Antwort: Rechnung', 'Subject: Automatische Antwort: (hidden)'],
    ['a private domain wherever it stands', 'x@schmidt.de: host mx.schmidt.de, schmidt-de.mail.protection.outlook.com', 'person-1@domain-1.example: host mx.domain-1.example, domain-1-example.mail.protection.outlook.com'],
    ['an IP address', '[198.51.100.7] and [198.51.100.7]', '[192.0.2.1] and [192.0.2.1]'],
    ['an IP address in a query to a block list', '7.100.51.198.zen.spamhaus.org', 'host-1.example'],
    ['an IPv6 address', 'IPv6:2001:470:1f0b::25', 'IPv6:2001:db8::1'],
    ['the host of a line', 'dsl-198-51-100-7.pool.isp.net', 'host-1.example'],
    ['a machine’s name', '<LAPTOP-MARIA>: Helo command rejected', '<host-1.example>: Helo command rejected'],
    ['a machine on a network at home', 'Received: from marias-imac.fritz.box (unknown [198.51.100.7])', 'Received: from host-1.example (unknown [192.0.2.1])'],
    ['a message id', 'Message-ID: <20261124.ABC@mail.schmidt.de>', 'Message-ID: <message-1.example>'],
    ['a subject', 'Subject: Invoice for November', 'Subject: (hidden)'],
    ['a folded subject', 'Subject: Invoice\n for November\nTo: x', 'Subject: (hidden)\nTo: x'],
    ['what was returned, in a notice’s subject', 'Subject: Undeliverable: Invoice', 'Subject: Undeliverable: (hidden)'],
    ['a German subject', 'Betreff: Rechnung', 'Betreff: (hidden)'],
    ['a subject in an event', '"subject": "Invoice", "x": 1', '"subject": "(hidden)", "x": 1'],
    ['a phone number', 'call +371 20 123 456 or (555) 123-4567, tel. 020 1234567', 'call (phone number) or (phone number), tel. (phone number)'],
  ])('%s', (_, text, expected) => expect(masked(text)).toBe(expected))
})

describe('stays', () => {
  it.each([
    '552 5.2.2 Mailbox is over quota', '554 5.7.1 Service unavailable; Client host blocked using zen.spamhaus.org', '250 2.0.0 OK',
    'host gmail-smtp-in.l.google.com said: 550-5.1.1', 'Microsoft SMTP Server id 15.20.7.5', 'Exim 4.96.2', 'returned 127.0.0.2', 'Tue, 24 Nov 2026 10:00:00 +0100 550 5.1.1 x', 'Tue, 24 Nov 2026 10:00:00 +1000 (AEST) 550 5.1.1',
    'From: MAILER-DAEMON@gmail.com (Mail Delivery System)', 'From: Mail Delivery Subsystem <mailer-daemon@gmail.com>', 'Subject: Undelivered Mail Returned to Sender', 'Subject: Delivery Status Notification (Failure)',
    'RESOLVER.ADR.RecipientNotFound; not found by SMTP address lookup', 'STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded', 'https://support.google.com/mail/?p=NoSuchUser',
    'queued as 4F2A1B3C5D', 'maximum 25000000 bytes', 'std::exception at 12:30:45', 'Helo command rejected: need fully-qualified hostname', 'Reporting-MTA: dns; relay.example.org', 'Invoice 2026-11-24, order 5551234567',
  ])('%s', (text) => expect(masked(text)).toBe(text))
  it('a word that is also somebody’s address', () => expect(masked('max@gmail.com: max message size, mailbox max reached')).toBe('person-1@gmail.com: max message size, mailbox max reached'))
})

it.each(['Subject: plans\n\nthe rest is (hidden)', 'call +371 20 123 456, not the (phone number)', `[198.51.100.7] ${Array.from({ length: 254 }, (_, i) => `192.0.2.${i + 1}`).join(' ')}`])('ends where the text holds every stand-in already: %#', (text) => expect(masked(text)).not.toMatch(/plans|371|198\.51/))
it('several texts: the same value has the same stand-in in all of them', () => {
  const maskOne = createMask([])
  expect(['to maria@schmidt.de', 'to peter@schmidt.de', 'from maria@schmidt.de'].map((text) => maskOne(text).text)).toEqual(['to person-1@domain-1.example', 'to person-2@domain-1.example', 'from person-1@domain-1.example'])
})
it('counts different things once', () => expect(mask('maria@schmidt.de maria@schmidt.de [198.51.100.7]', []).hidden).toBe(3))
it('changes nothing the second time', () => {
  const once = masked('From: "Anna Smith" <anna.smith@schmidt.de>\nSubject: Re: Invoice\nMessage-ID: <1@schmidt.de>\nReceived: from LAPTOP-ANNA ([198.51.100.7])\nIPv6:2001:470::1 +371 20123456 dsl-1-2-3-4.isp.net')
  expect(once).not.toMatch(/anna|smith|schmidt|invoice|198\.51|2001:470|2012|1-2-3-4/i)
  expect(mask(once, providers)).toEqual({ text: once, hidden: 0 })
})
