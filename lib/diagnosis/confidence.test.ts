import { describe, expect, it } from 'vitest'
import { calibrate } from './confidence'

describe('confidence', () => {
  it('grows with the score and with the lead', () => {
    expect(calibrate([0.8, 0.1])[0]).toBeGreaterThan(calibrate([0.4, 0.1])[0]!)
    expect(calibrate([0.5, 0.1])[0]).toBeGreaterThan(calibrate([0.5, 0.45])[0]!)
  })
  it('never passes the first', () => expect(calibrate([0.2, 0.2, 0.2])).toEqual(calibrate([0.2, 0.2, 0.2]).toSorted((a, b) => b - a)))
  it('sums to one at most', () => expect(calibrate([0.5, 0.3, 0.2]).reduce((sum, one) => sum + one)).toBeLessThanOrEqual(1.002))
  it('takes what is given', () => expect(calibrate([0.1, 0.05], 0.7)[0]).toBe(0.7))
  it('of nothing is nothing', () => expect(calibrate([])).toEqual([]))
})
