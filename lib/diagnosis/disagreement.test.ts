import { expect, it } from 'vitest'
import { createDisagreement } from './disagreement'

const index = { causes: ['no-such-user', 'mailbox-full', 'rate-limited', 'policy-rejected', 'delayed'], codes: [['5.1.1', [0, 1, 2]], ['5.2.2', [1]], ['5.1.90', [2]], ['5.7.1', [3]], ['5.0.0', [0]], ['5.3.0', [0]]] as [string, number[]][] }
const comesWith = { 'no-such-user': { codes: ['550', '5.1.1'] }, 'mailbox-full': { codes: ['552', '5.2.2'] }, 'rate-limited': { codes: ['421', '4.2.1', '4.7.0'] }, 'policy-rejected': { codes: ['5.7.1'] }, delayed: { codes: ['4.4.7'] } }
const disagreement = createDisagreement(index, comesWith)

it('the code says address, the text says limit', () => expect(disagreement({ cause: 'rate-limited', status: '5.1.1' })).toBe('5.1.1'))
it('the code says address, the text says full', () => expect(disagreement({ cause: 'mailbox-full', status: '5.1.1' })).toBe('5.1.1'))
it.each([
  ['code and text agree', 'no-such-user', '5.1.1'],
  ['the code is the provider’s own for that cause', 'rate-limited', '5.1.90'],
  ['the cause comes with codes of that subject', 'rate-limited', '5.7.1'],
  ['the code says nothing', 'mailbox-full', '5.0.0'],
  ['the code only says where', 'mailbox-full', '5.3.0'],
  ['it has no page', 'mailbox-full', '5.1.999'],
  ['the cause is no reason', 'delayed', '5.1.1'],
])('nothing is said where %s', (_, cause, status) => expect(disagreement({ cause, status })).toBeUndefined())
it('nothing is said without a status code', () => expect(disagreement({ cause: 'mailbox-full', status: null })).toBeUndefined())
