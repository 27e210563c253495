import { expect, it } from 'vitest'
import { createRepair } from './repair'
import { stem } from './words'

const repair = createRepair(['mailbox', 'recipien', 'quota', 'exceed', 'attachm', 'blocklis', 'spamhaus', 'relay', 'denied', 'domain', 'unknown'])

it.each([['mailbx', 'mailbox'], ['recipents', 'recipien'], ['quoata', 'quota'], ['exeeded', 'exceed'], ['spamhouse', 'spamhaus'], ['domian', 'domain'], ['uknown', 'unknown']])('%s is meant to be %s', (typed, meant) => expect(repair(stem(typed))).toBe(meant))
it.each(['cat', 'garden', 'photograph', '5502', 'ab'])('%s is no misspelling of anything known', (typed) => expect(repair(typed)).toBeUndefined())
