import fc from 'fast-check'
import { expect, it } from 'vitest'
import { packPlaces, packTexts, packWords, unpackPlaces, unpackTexts, unpackWords } from './pack'

it('shares beginnings', () => expect(packWords(['postfach', 'postkast', 'voll'])).toBe('0postfach 4kast 0voll'))
it('gives back every word', () => fc.assert(fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'ü', '箱', 'ж', '0', '9') , minLength: 1 })), (words) => {
  expect(unpackWords(packWords(words))).toEqual([...words].sort())
})))
it('packs places as characters, none of which JSON has to escape', () => fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 50_000 })), (places) => {
  const packed = packPlaces(places)
  expect(unpackPlaces(packed)).toEqual(places)
  expect(JSON.stringify(packed)).toBe(`"${packed}"`)
})))
it('packs texts', () => fc.assert(fc.property(fc.array(fc.array(fc.nat(50_000), { minLength: 1 })), (texts) => {
  expect(unpackTexts(packTexts(texts))).toEqual(texts)
})))
