import { expect, it } from 'vitest'
import type { Diagnosed } from '../search/engine'
import { groupsOf } from './groups'

const verdict = (cause: string) => ({ cause, reply: null, status: null, matches: [], details: {} })
const found = (cause: string, recipients: [address: string, cause: string][]) =>
  ({ reading: { recipients: recipients.map(([address]) => ({ address, action: 'failed' })) }, diagnosis: { ...verdict(cause), recipients: recipients.map(([address, own]) => ({ address, ...verdict(own) })) } }) as unknown as Diagnosed
const shape = (...args: Parameters<typeof found>) => groupsOf(found(...args)).map(({ addresses, verdict: { cause }, action }) => [cause, addresses.join(' '), action])

it('one recipient has the answer of the whole text', () => expect(shape('mailbox-full', [['a@example.com', 'no-such-user']])).toEqual([['mailbox-full', 'a@example.com', 'failed']]))
it('a text that names nobody has one answer', () => expect(shape('mailbox-full', [])).toEqual([['mailbox-full', '', undefined]]))
it('recipients with the same trouble share an answer, in their order', () => expect(shape('mailbox-full', [['a@example.com', 'mailbox-full'], ['b@example.com', 'no-such-user'], ['c@example.com', 'mailbox-full']])).toEqual([['mailbox-full', 'a@example.com c@example.com', 'failed'], ['no-such-user', 'b@example.com', 'failed']]))
it('what is no bounce has none', () => expect(shape('not-a-bounce', [])).toEqual([]))
