import { expect, it } from 'vitest'
import { onlyCodesOf } from './only-code'

it.each([['550', ['550']], ['error 550', ['550']], ['550 5.7.1', ['550', '5.7.1']], [' 5.1.1 ', ['5.1.1']], ['559', []], ['what does error 550 mean?', ['550']], ['mailbox full', []], ['552 mailbox full', []], ['550 نص', []], ['550 lunch at the new place', []]])('in “%s”', (text, codes) =>
  expect(onlyCodesOf(text, (code) => code !== '559')).toEqual(codes))
