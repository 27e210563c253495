import { expect, it } from 'vitest'
import { fragmentOf, textOf } from './address-bar'

it.each(['550 5.1.1 user unknown', 'a&b=c#d%', 'Постовой ящик 信箱已满', 'lines\nand\ttabs'])('“%s” comes back from its address', (text) => expect(textOf(fragmentOf(text))).toBe(text))
it('a long text stays in memory', () => {
  const text = 'x'.repeat(10_000)
  expect(fragmentOf(text).length).toBeLessThan(20)
  expect(textOf(fragmentOf(text))).toBe(text)
})
it('the last long texts are kept, not all of them', () => {
  const addresses = Array.from({ length: 25 }, (_, i) => fragmentOf(`${i} ${'x'.repeat(10_000)}`))
  expect(textOf(addresses.at(-1)!)).toMatch(/^24 x/)
  expect(textOf(addresses[0]!)).toBe('')
})
it('nothing has no address', () => expect(fragmentOf('  \n')).toBe(''))
it.each(['', '#find', '#p=99', '#other=1'])('%s stands for nothing', (hash) => expect(textOf(hash)).toBe(''))
it('a broken address is read as it is', () => expect(textOf('#q=100%')).toBe('100%'))
it('a plus is a space, as searches write it', () => expect(textOf('#q=user+unknown')).toBe('user unknown'))
