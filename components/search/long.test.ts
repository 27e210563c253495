import fc from 'fast-check'
import { expect, it } from 'vitest'
import { endsOf, endsOfFile, sourceOf } from './long'

it('a text of usual length stays as it is', () => expect(sourceOf('550 5.1.1 user unknown')).toEqual({ text: '550 5.1.1 user unknown' }))

it('of a long one both ends stay, in whole lines', () => {
  const lines = Array.from({ length: 100_000 }, (_, i) => `line ${i}`)
  const { text, whole } = sourceOf(lines.join('\n'))
  for (const kept of [text, whole as string]) {
    expect(kept.startsWith('line 0\n')).toBe(true)
    expect(kept.endsWith('\nline 99999')).toBe(true)
    for (const line of kept.split('\n')) expect(['', '[…]', lines[Number(line.slice(5))]]).toContain(line)
  }
  expect(text.length).toBeLessThan(61_000)
  expect((whole as string).length).toBeLessThan(121_000)
})

it('never becomes longer than agreed, whatever the lines', () =>
  fc.assert(fc.property(fc.string(), fc.integer({ min: 3, max: 50 }), (text, most) => endsOf(text, most).length <= most + 5)))

it('of a long file both ends stay', () => {
  const bytes = new Uint8Array(1_000_000).fill(120)
  bytes.set([97], 0)
  bytes.set([122], bytes.length - 1)
  const ends = endsOfFile(bytes)
  expect([ends[0], ends.at(-1)]).toEqual([97, 122])
  expect(ends.length).toBeLessThan(121_000)
  expect(endsOfFile(ends.subarray(0, 1000))).toHaveLength(1000)
})
