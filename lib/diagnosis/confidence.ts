/** Raw scores -> how likely the answer is right, measured on labelled bounces (see the calibration table in the README). */

/**
 * Takes the raw scores of the causes, best first; hands out a confidence for each. The first one's depends on its own score and on its lead
 * over the second; the others share what is left in proportion.
 */
export function calibrate(raw: number[]): number[] {
  const [first = 0, second = 0] = raw
  if (!raw.length) return []
  const margin = first > 0 ? (first - second) / first : 0
  const logit = -1.6 + 3.2 * Math.min(1, first) + 3.4 * Math.min(0.6, margin)
  const top = 1 / (1 + Math.exp(-logit))
  const rest = raw.slice(1)
  const sum = rest.reduce((total, one) => total + one, 0) || 1
  return [top, ...rest.map((one) => Math.min(top, ((1 - top) * one) / sum))].map((score) => Math.round(score * 1000) / 1000)
}
