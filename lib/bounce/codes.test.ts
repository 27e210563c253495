import { describe, expect, it } from 'vitest'
import { codesOf, findReplies, findStatuses } from './codes'

const replies = (text: string, typed = false) => findReplies(text, typed).map(({ code }) => code)
const statuses = (text: string) => findStatuses(text).map(({ code }) => code)

describe('reply codes', () => {
  it.each([
    ['550 no such user', ['550']],
    ['host mx.example.com[203.0.113.7] said: 452 4.2.2 over quota', ['452']],
    ['<<< 554-5.7.1 refused', ['554']],
    ['(reason: 552 5.3.4 too big)', ['552']],
    ["Remote Server returned '550 5.7.1 denied'", ['550']],
    ['550 5.4.300 Message expired -> 451 4.4.317 cannot establish session', ['550', '451']],
    ['smtp;550 mailbox unavailable', ['550']],
  ])('finds those of %s', (text, codes) => expect(replies(text)).toEqual(codes))

  it.each(['We booked room 550 for you', 'EUR 552.00 due', 'at line 550, in total', 'call 555-0142', 'Questions? Call us on (555) 010-0550', 'the price is 550 EUR', 'port 587 is open', '203.0.113.550'])('finds none in “%s”, even typed', (text) => {
    expect(replies(text, true)).toEqual([])
  })

  it('finds none in an address on the web', () => expect(replies('see https://mail.example.com/help?id=550-1&x=(554)', true)).toEqual([]))

  it('takes a lone code from typed words only', () => {
    expect(replies('realy access denied 554', true)).toEqual(['554'])
    expect(replies('realy access denied 554')).toEqual([])
  })
})

describe('enhanced status codes', () => {
  it.each([
    ['Sorry, no mailbox here by that name. (#5.1.1)', ['5.1.1']],
    ['dsn=4.7.1, status=deferred', ['4.7.1']],
    ['5.7.515 access denied', ['5.7.515']],
    ['Exim 4.96.2 on Debian', []],
    ['(8.13.1/8.13.1) with ESMTP', []],
    ['SMTPSVC(5.0.2195.2966)', []],
    ['203.0.5.1.1', []],
  ])('of %s', (text, codes) => expect(statuses(text)).toEqual(codes))
})

it('lets the innermost reply count', () => {
  expect(codesOf('554 5.4.4 relay failed: host said: 550 5.1.1 unknown')).toEqual({ reply: '550', status: '5.1.1' })
  expect(codesOf('550 5.1.1 unknown (after 250 2.1.0 ok)')).toEqual({ reply: '550', status: '5.1.1' })
})
