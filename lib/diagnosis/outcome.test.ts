import { expect, it } from 'vitest'
import { outcomeOf } from './outcome'

it.each([
  ['a reported failure is final, even on a temporary code', 'depends', { action: 'failed', status: '4.2.2' }, 'permanent'],
  ['a reported delay is not', 'permanent', { action: 'delayed', reply: '550' }, 'temporary'],
  ['the reply outweighs the status', 'depends', { reply: '450', status: '5.7.1' }, 'temporary'],
  ['the status decides without a reply', 'depends', { reply: null, status: '5.1.1' }, 'permanent'],
  ['the cause decides without codes', 'temporary', {}, 'temporary'],
  ['a success code decides nothing', 'depends', { reply: '250' }, 'depends'],
  ['no failure stays none', 'none', { action: 'failed', reply: '550' }, 'none'],
] as const)('%s', (_, cause, given, outcome) => expect(outcomeOf(cause, given)).toBe(outcome))
