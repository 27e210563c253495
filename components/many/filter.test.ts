import { describe, expect, it } from 'vitest'
import type { Row } from '@/lib/many/types'
import { csvHead, csvRow } from './cells'
import { ALL, narrow, type Order } from './filter'
import type { Names } from './names'

const names: Names = { causes: { 'mailbox-full': { short: 'Mailbox full', act: ['recipient', 'sender'] }, delivered: { short: 'Delivered', act: [] } }, providers: { gmail: 'Gmail' } }
const full: Row = { file: 'mail.log', line: 7, date: '2026-11-24T10:00:01', recipient: 'maria@example.com', cause: 'mailbox-full', confidence: 0.987, code: '552 5.2.2', provider: 'gmail', said: 'over quota', url: '/5.2.2/#x' }
const fine: Row = { file: 'a.eml', recipient: 'eve@example.com', cause: 'delivered', confidence: 1, code: '', provider: '', said: '', url: '/causes/delivered/' }
const left = (filter: Partial<typeof ALL>) => narrow([full, fine], { ...ALL, ...filter }, names)

describe('the filter', () => {
  it('leaves everything where it is empty', () => expect(left({})).toEqual([full, fine]))
  it('goes by cause and by provider', () => {
    expect(left({ cause: 'delivered' })).toEqual([fine])
    expect(left({ provider: 'gmail' })).toEqual([full])
    expect(left({ provider: 'gmail', cause: 'delivered' })).toEqual([])
  })
  it.each(['MARIA', '5.2.2', 'gmail', 'mailbox full', 'quota log', 'the recipient', '2026-11-24'])('finds %j', (find) => expect(left({ find })).toEqual([full]))
  it.each<[Order, string[]]>([['', ['maria', 'eve']], ['newest', ['maria', 'eve']], ['recipient', ['eve', 'maria']], ['cause', ['eve', 'maria']], ['code', ['maria', 'eve']]])('orders by %j, what is empty last', (order, expected) => expect(left({ order }).map(({ recipient }) => recipient.split('@')[0])).toEqual(expected))
  it('puts the newest first', () => expect(narrow([{ ...full, date: '2026-11-23T10:00:00Z' }, full], { ...ALL, order: 'newest' }, names).map(({ date }) => date)).toEqual(['2026-11-24T10:00:01', '2026-11-23T10:00:00Z']))
  it('wants every word', () => expect(left({ find: 'maria eve' })).toEqual([]))
})

describe('a row of the CSV file', () => {
  it('has a field for each name in the head', () => {
    expect(csvRow(full, names, 'https://bounce.example.com')).toBe('mail.log,7,2026-11-24T10:00:01,maria@example.com,Mailbox full,0.99,the recipient,552 5.2.2,Gmail,over quota,https://bounce.example.com/5.2.2/#x\r\n')
    expect(csvRow(fine, names, '').split(',')).toHaveLength(csvHead().split(',').length)
  })
})
