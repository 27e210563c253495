import fc from 'fast-check'
import { expect, it } from 'vitest'
import { packWords, unpackWords } from './pack'

it('shares beginnings', () => expect(packWords(['postfach', 'postkast', 'voll'])).toBe('0postfach 4kast 0voll'))
it('gives back every word', () => fc.assert(fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'ü', '箱', 'ж', '0', '9') , minLength: 1 })), (words) => {
  expect(unpackWords(packWords(words))).toEqual([...words].sort())
})))
