import { expect, it } from 'vitest'
import { matchesTyped } from './matches'

const code = (name: string) => ({ code: name, title: 'The mailbox is full', words: ['Mailbox full', 'Message too big', 'Gmail'] })

it.each([
  ['57', '5.7.1', true], ['57', '550', false], ['5.7', '5.7.26', true], ['571', '5.7.1', true], ['571', '571', true], ['5.7.x', '5.7.26', true], ['55', '552', true], ['', '552', true],
  ['x.7.1', '4.7.1', true], ['x.7.1', '4.1.7', false], ['5.*.2', '5.2.2', true], ['5xx', '552', true], ['5xx', '452', false], ['4.x', '4.2.2', true], ['4.x', '421', false], ['5.7.', '571', false],
  ['550 5.7.1', '5.7.1', true], ['550, 5.7.1', '550', true], ['550 5.7.1', '551', false], ['552 full', '552', true], ['552 virus', '552', false], ['5.2.2?', '5.2.2', false],
  ['mailbox', '552', true], ['full big', '552', true], ['virus', '552', false], ['MAILBOX Full', '5.2.2', true], ['gmail', '5.2.2', true], ['x', '552', true], ['(', '552', false],
])('“%s” and %s: %s', (typed, name, found) => expect(matchesTyped(code(name), typed)).toBe(found))
