import { describe, expect, it } from 'vitest'
import { calibrate } from './confidence'

const of = (scores: number[], unknown = 0, strength = 0.4) => calibrate({ ranked: scores.map((score) => ({ score, strength })), unknown })

describe('confidence', () => {
  it('grows with the score and with the lead', () => {
    expect(of([0.8, 0.1])[0]).toBeGreaterThan(of([0.4, 0.1])[0]!)
    expect(of([0.5, 0.1])[0]).toBeGreaterThan(of([0.5, 0.45])[0]!)
  })
  it('never passes the first', () => expect(of([0.2, 0.2, 0.2])).toEqual(of([0.2, 0.2, 0.2]).toSorted((a, b) => b - a)))
  it('sums to one at most', () => expect(of([0.5, 0.3, 0.2]).reduce((sum, one) => sum + one)).toBeLessThanOrEqual(1.002))
  it('takes what is given', () => expect(calibrate({ ranked: [{ score: 0.1, strength: 0 }], unknown: 0 }, 0.7)[0]).toBe(0.7))
  it('of nothing is nothing', () => expect(of([])).toEqual([]))
})
