import { expect, it } from 'vitest'
import { wordingsOf } from './wordings'

it('takes each line as a wording of its own', () => {
  expect(wordingsOf('user unknown\n\nmailbox full', 10)).toEqual([{ text: 'user unknown', line: 10 }, { text: 'mailbox full', line: 12 }])
})

it('keeps the lines of a multi-line reply together', () => {
  expect(wordingsOf('552-5.2.2 over\n552-5.2.2 quota\n552 5.2.2 see there\n550 unknown', 1).map(({ text }) => text)).toEqual(['552-5.2.2 over\n552-5.2.2 quota\n552 5.2.2 see there', '550 unknown'])
})

it('does not swallow what follows a multi-line reply without its last line', () => {
  expect(wordingsOf('552-5.2.2 over quota\n550 unknown', 1)).toHaveLength(2)
})
