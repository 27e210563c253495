import { expect, it } from 'vitest'
import type { Reading } from '@/lib/bounce/types'
import { leanOf } from './lean'

const readingOf = (texts: string[]): Reading => ({
  form: 'text', actions: [], signs: { autoReplied: false, feedbackReport: false, disposition: false, handedOver: false, warningOnly: false, report: true },
  passages: texts.map((text, i) => ({ text, tier: 'reply', recipient: `user${i}@example.com` })),
  recipients: texts.map((_, i) => ({ address: `User${i}@example.com` })),
})

it('a usual reading stays as it is', () => {
  const reading = readingOf(['a', 'b'])
  expect(leanOf(reading)).toBe(reading)
})
it('of a long one both ends stay, with their recipients', () => {
  const { passages, recipients } = leanOf(readingOf(Array.from({ length: 400 }, (_, i) => `550 ${i}`)))
  expect(passages).toHaveLength(50)
  expect([passages[0]!.text, passages.at(-1)!.text]).toEqual(['550 0', '550 399'])
  expect(recipients.map(({ address }) => address.toLowerCase())).toEqual(passages.map(({ recipient }) => recipient))
})
it('what is said again is weighed once', () => {
  const reading = readingOf(Array.from({ length: 400 }, () => '550'))
  expect(leanOf({ ...reading, passages: reading.passages.map((passage) => ({ ...passage, recipient: 'user0@example.com' })) })).toMatchObject({ passages: [{ text: '550' }], recipients: [{ address: 'User0@example.com' }] })
})
