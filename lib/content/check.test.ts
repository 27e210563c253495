import { describe, expect, it } from 'vitest'
import { site } from '@/content/site'
import { checkCatalogue, checkOperator } from './check'
import { readContent } from './index'
import type { Catalogue } from './types'

const { catalogue, problems } = readContent()

it('finds no problem in the content', () => expect(problems).toEqual([]))

describe('across pages', () => {
  const messages = (change: (copy: Catalogue) => Catalogue, links: Parameters<typeof checkCatalogue>[1] = []) => checkCatalogue(change(catalogue), links).map(({ message }) => message).join('\n')

  it('an id used twice is told, with both places', () => expect(messages((c) => ({ ...c, examples: [...c.examples, c.examples[0]!] }))).toContain(`${catalogue.examples[0]!.file}:${catalogue.examples[0]!.line}`))
  it('an unknown cause is told', () => expect(messages((c) => ({ ...c, causes: c.causes.filter(({ slug }) => slug !== 'mailbox-full') }))).toContain('“mailbox-full” has no page'))
  it('a cause to which no wording leads is told', () => expect(messages((c) => ({ ...c, examples: c.examples.filter(({ cause }) => cause !== 'mailbox-full') }))).toContain('no example anywhere leads to “mailbox-full”'))
  it('a code without a page is told', () => expect(messages((c) => ({ ...c, codes: c.codes.filter(({ codes }) => !codes.includes('552')) }))).toContain('names the code 552'))
  it.each(['/nowhere/', '/550', '/550/#no-such-anchor', 'causes/mailbox-full/'])('the dead link “%s” is told', (href) => expect(messages((c) => c, [{ href, file: 'f', line: 1 }])).toContain(href))
  it('a good link is not', () => expect(messages((c) => c, [{ href: `/550/#${catalogue.codes.find(({ codes }) => codes.includes('550'))!.examples[0]!.id}`, file: 'f', line: 1 }, { href: 'https://example.org/', file: 'f', line: 1 }])).toBe(''))
})

it('the operator’s name in a text is told', () => {
  expect(checkOperator(new Map([['content/codes/550.mdx', `a\nAsk ${site.name}.`]]))).toMatchObject([{ line: 2 }])
  expect(checkOperator(new Map([['content/codes/550.mdx', `See ${site.helpUrl}`]]))).toEqual([])
})

it('has the 43 causes of the contract', () => expect(catalogue.causes.map(({ slug }) => slug)).toEqual(expect.arrayContaining([
  'no-such-user', 'mailbox-disabled', 'mailbox-full', 'address-moved', 'recipient-restricted', 'invalid-address', 'domain-not-found', 'domain-no-mail', 'connection-failed', 'delivery-timeout',
  'delayed', 'mail-loop', 'tls-failed', 'server-error', 'server-busy', 'server-storage', 'greylisted', 'rate-limited', 'too-many-recipients', 'login-required', 'relay-denied', 'sender-rejected',
  'authentication-failed', 'reverse-dns', 'bad-helo', 'dynamic-ip', 'account-compromised', 'ip-blocklisted', 'domain-blocklisted', 'poor-reputation', 'sender-blocked', 'geo-blocked', 'spam-content',
  'spam-complaint', 'virus-detected', 'attachment-blocked', 'policy-rejected', 'message-too-big', 'malformed-message', 'protocol-error', 'auto-reply', 'delivered', 'not-a-bounce',
])))
