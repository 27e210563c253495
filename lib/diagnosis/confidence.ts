/** Raw scores -> how likely the answer is right, fitted on labelled bounces (`npm run bench` prints what became of it). */

/** Logistic regression on the first cause's score and its lead over the second. */
const FIT = { base: -2.5, score: 7.2, lead: 4.4 }
/** A lead beyond this part of the score says no more. */
const MAX_LEAD = 0.6

/**
 * Takes the raw scores of the causes, best first; hands out a confidence for each, the rest of it shared in proportion. `sure` is given where something
 * else than scores decided.
 */
export function calibrate(raw: number[], sure?: number): number[] {
  const [first = 0, second = 0] = raw
  if (!raw.length) return []
  const lead = first > 0 ? (first - second) / first : 0
  const top = sure ?? 1 / (1 + Math.exp(-(FIT.base + FIT.score * Math.min(1, first) + FIT.lead * Math.min(MAX_LEAD, lead))))
  const rest = raw.slice(1)
  const sum = rest.reduce((total, one) => total + one, 0) || 1
  return [top, ...rest.map((one) => Math.min(top, ((1 - top) * one) / sum))].map((score) => Math.round(score * 1000) / 1000)
}
