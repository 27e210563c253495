/** What must hold whatever is pasted. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogue, diagnoseText } from './testing/engine'

const anything = fc.oneof(fc.string({ maxLength: 400 }), fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: fc.constantFrom('5', '.', '0', ' ', '-', '<', '>', '@', '\n', ':', ';', '"', '{', '=', 'a', 'Z', '\u202e', '漢', 'ж'), maxLength: 300 }))
const wordings = catalogue.examples.filter(({ cause }) => !['not-a-bounce', 'auto-reply', 'delivered', 'delayed'].includes(cause)).flatMap((example) => example.wordings.map(({ text }) => text))
const wording = fc.constantFrom(...wordings)
const noticeOf = (text: string): string => `This is the mail system at host relay.example.org.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

<anna@example.com>: host mx.example.com[203.0.113.7] said: ${text.replace(/\n/g, '\n    ')} (in reply to RCPT TO command)
`
const notice = wording.map(noticeOf)
/** Every n-th known text of a failure, as Postfix reports it. */
const every = (n: number): string[] => wordings.filter((_, i) => i % n === 0).map(noticeOf)
const causeOf = async (text: string) => (await diagnoseText(text)).cause
const same = (change: (text: string) => string, runs = 150) => fc.assert(fc.asyncProperty(notice, async (text) => {
    expect(await causeOf(change(text))).toBe(await causeOf(text))
  }), { numRuns: runs })

/** Breaks a paragraph into lines as mail programs do. */
const wrap = (paragraph: string, width: number): string => {
  let line = 0
  return paragraph.replace(/\s+/g, ' ').replace(/\S+ ?/g, (word) => {
    const breaks = line > 0 && line + word.trim().length > width
    line = (breaks ? 0 : line) + word.length
    return breaks ? `\n${word}` : word
  })
}

describe('the diagnosis', () => {
  it('never throws, and answers in its own shape', () =>
    fc.assert(fc.asyncProperty(anything, async (text) => {
      const { cause, matches } = await diagnoseText(text)
      expect(cause).toMatch(/^[a-z-]+$/)
      for (const { score, url, evidence } of matches) {
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
        expect(url).toMatch(/^\/.+\/(#[a-z0-9-]+)?$/)
        expect(typeof evidence).toBe('string')
      }
    }), { numRuns: 400 }))

  it('never throws on bytes', () => fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
    expect((await diagnoseText(bytes)).cause).toBeTruthy()
  }), { numRuns: 200 }))
  it('is the same twice', () => same((text) => text))
  it('does not depend on line ends', () => same((text) => text.replace(/\n/g, '\r\n')))
  it('does not depend on quoting', () => same((text) => text.split('\n').map((line) => `> ${line}`).join('\n')))
  it('does not depend on the case of hosts', () => same((text) => text.replace(/mx\.example\.com|relay\.example\.org/g, (host) => host.toUpperCase())))
  it('does not depend on the recipient’s name', () => same((text) => text.replace(/anna@example\.com/g, 'zbigniew.99@example.net')))
  // Where a line happens to end may hide where a reply begins: one in fifty may differ.
  it.each([44, 60, 76])('hardly depends on lines wrapped at %i', async (width) => {
    const changed: string[] = []
    for (const text of every(15)) if ((await causeOf(text.split('\n\n').map((paragraph) => wrap(paragraph, width)).join('\n\n'))) !== (await causeOf(text))) changed.push(text)
    expect(changed.length, changed.join('\n')).toBeLessThanOrEqual(every(15).length / 50)
  })
  it('does not depend on headers before it', () => same((text) => `Received: from a.example by b.example; Tue, 24 Nov 2026 10:00:00 +0000\nFrom: MAILER-DAEMON@relay.example.org\nTo: sender@example.org\nSubject: Undelivered Mail Returned to Sender\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n${text}`))
  it('does not depend on non-breaking spaces', () => same((text) => text.replace(/ /g, '\u00a0')))
})
