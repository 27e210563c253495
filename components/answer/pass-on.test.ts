import { describe, expect, it } from 'vitest'
import { fitting, linkText, mailTo } from './pass-on'

describe('a text that has to fit', () => {
  it('stays whole where it does', () => expect(fitting('550 user unknown', 100)).toBe('550 user unknown'))
  it('is cut at the end of a word', () => expect(fitting('one two three four', 22)).toBe('one two …'))
  it.each(['ящик переполнен '.repeat(50), '信箱已滿'.repeat(50), '😀'.repeat(100)])('counts what it takes once it is encoded: %s', (text) => {
    const short = fitting(text, 300)
    expect(encodeURIComponent(short).length).toBeLessThanOrEqual(300)
    expect(short.length).toBeGreaterThan(10)
  })
})
it('a link holds the whole report where it is short', () => expect(linkText('552 mailbox full', 'mailbox full')).toBe('552 mailbox full'))
it('a link holds what decided where it is long', () => expect(linkText('x '.repeat(2000), '552 mailbox full')).toBe('552 mailbox full'))
it('an e-mail is filled in, its lines as mail has them', () => {
  const url = new URL(mailTo('help@example.com', 'Bounce: full & more', '552\nfull', (bounce) => `Hello\n${bounce}`))
  expect(url.pathname).toBe('help@example.com')
  expect(url.searchParams.get('subject')).toBe('Bounce: full & more')
  expect(url.searchParams.get('body')).toBe('Hello\r\n552\r\nfull')
})
it('an e-mail stays as short as mail programs need it', () => expect(mailTo('help@example.com', 'Bounce', 'äöü '.repeat(5000), (bounce) => bounce).length).toBeLessThan(1700))
