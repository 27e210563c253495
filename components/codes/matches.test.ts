import { expect, it } from 'vitest'
import { matchesTyped } from './matches'

const code = (name: string) => ({ code: name, title: 'The mailbox is full', causes: ['Mailbox full', 'Message too big'] })

it.each([
  ['57', '5.7.1', true], ['57', '550', false], ['5.7', '5.7.26', true], ['571', '5.7.1', true], ['571', '571', true], ['5.7.x', '5.7.26', true], ['55', '552', true], ['', '552', true],
  ['mailbox', '552', true], ['full big', '552', true], ['virus', '552', false], ['MAILBOX Full', '5.2.2', true],
])('“%s” and %s: %s', (typed, name, found) => expect(matchesTyped(code(name), typed)).toBe(found))
