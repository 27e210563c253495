import { expect, it } from 'vitest'
import { choiceOf } from './choice'

const matches = (...scores: number[]) => scores.map((score, i) => ({ cause: `c${i}`, code: null, example: null, url: '/', score, evidence: '' }))
const shape = (...scores: number[]) => {
  const { unsure, likely, others } = choiceOf(matches(...scores))
  return [unsure, likely.length, others.length]
}

it('one answer, with what else is worth a look', () => expect(shape(0.9, 0.05, 0.03)).toEqual([false, 1, 1]))
it('a choice of up to three where none is sure', () => expect(shape(0.4, 0.3, 0.2, 0.1)).toEqual([true, 3, 0]))
it('one answer where nothing else remains', () => expect(shape(0.4, 0.01)).toEqual([false, 1, 0]))
it('none', () => expect(shape()).toEqual([false, 0, 0]))
