import { describe, expect, it } from 'vitest'
import { ALL, countChoices, filterOf, fragmentOf, meant, narrow } from './filter'
import type { CodeListData } from './listed'

const data: CodeListData = {
  codes: [
    { code: '550', title: 'Refused', causes: ['Address does not exist', 'Spam'], act: ['sender', 'sender-admin'], providers: ['gmail', 'exim'], texts: 9 },
    { code: '5.2.2', title: 'Mailbox full', causes: ['Mailbox full'], act: ['recipient'], providers: ['gmail'], texts: 4 },
    { code: '4.2.2', title: 'Mailbox full', causes: ['Mailbox full'], act: ['recipient'], providers: [], texts: 4 },
    { code: '5.7.26', title: 'Not authenticated', causes: ['Authentication failed'], act: ['sender-admin'], providers: ['gmail'], texts: 2 },
  ],
  providers: { gmail: 'Gmail', exim: 'Exim' },
}
const left = (filter: Partial<typeof ALL>) => narrow(data, { ...ALL, ...filter }).map(({ code }) => code)

describe('what a filter leaves', () => {
  it.each([
    [{}, ['550', '5.2.2', '4.2.2', '5.7.26']], [{ kind: '4' }, ['4.2.2']], [{ act: 'recipient' }, ['5.2.2', '4.2.2']], [{ act: 'sender-admin' }, ['550', '5.7.26']],
    [{ subject: '2' }, ['5.2.2', '4.2.2']], [{ subject: '5' }, []], [{ provider: 'gmail', kind: '5', subject: '7' }, ['5.7.26']], [{ find: 'gmail full' }, ['5.2.2']], [{ find: '57', kind: '4' }, []],
  ])('%j', (filter, codes) => expect(left(filter)).toEqual(codes))

  it('is counted for each choice, whatever is chosen there now', () => {
    expect(countChoices(data, { ...ALL, kind: '4', provider: 'gmail' }, 'kind')).toEqual([['5', 3], ['4', 0]])
    expect(countChoices(data, { ...ALL, subject: '2' }, 'act')).toEqual([['sender', 0], ['sender-admin', 0], ['recipient', 2], ['recipient-admin', 0]])
  })
})

describe('the address', () => {
  it.each([ALL, { ...ALL, find: '5.7.x & “full”' }, { find: '57', kind: '5', act: 'sender', subject: '7', provider: 'exim' }])('says %j and is read again', (filter) => expect(filterOf(fragmentOf(filter), data)).toEqual(filter))
  it('is empty where nothing is narrowed', () => expect(fragmentOf(ALL)).toBe(''))
  it.each(['#provider=unknown', '#kind=6', '#act=nobody&subject=99', '#content', '#%', '#q=550'])('that says nothing that can be chosen narrows nothing: %s', (hash) => expect(filterOf(hash, data)).toEqual(ALL))
})

it('Enter goes to the code that was typed, or to the only one that is left', () => {
  expect(meant(data.codes, '5.2.2 ')).toBe('5.2.2')
  expect(meant(data.codes.slice(3), 'auth')).toBe('5.7.26')
  expect(meant(data.codes, '5')).toBeUndefined()
})
