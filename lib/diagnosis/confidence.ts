/** Raw scores -> how likely the answer is right: a logistic regression, fitted on labelled texts by `npm run fit`. */

/** What decides how far an answer can be trusted. */
export interface Grounds {
  /** Scores of the causes, best first, with how surely the known text behind each stands there. */
  ranked: { score: number; strength: number }[]
  /** Which part of the text's words is not known, 0 to 1. */
  unknown: number
}

/** A lead beyond this part of the score says no more. */
const MAX_LEAD = 0.6

/** The grounds as numbers from 0 to 1: always, score, lead over the next, strength, unknown words. */
export function confidenceSigns({ ranked: [first, second], unknown }: Grounds): number[] {
  const score = Math.min(1, first?.score ?? 0)
  const lead = score > 0 ? Math.max(0, score - (second?.score ?? 0)) / score : 0
  return [1, score, Math.min(MAX_LEAD, lead), Math.min(1, first?.strength ?? 0), unknown]
}

/** So sure at most is an answer for which no word speaks. */
const GUESS = 0.5
// Fitted before the words and phrases that these pastes lacked were taught: since then answers to them are surer than answers to texts that nobody has seen.
const WEIGHTS = [0.16, 1.86, 2.58, 1.40, -0.21]

/** How likely the first cause is right; `sure` is given where something else than scores decided. The rest is shared among the others in proportion. */
export function calibrate(grounds: Grounds, sure?: number): number[] {
  if (!grounds.ranked.length) return []
  const sum = confidenceSigns(grounds).reduce((total, shown, i) => total + shown * WEIGHTS[i]!, 0)
  // Where only a code spoke, it stands for many troubles: the first is a guess.
  const guess = grounds.ranked[0]!.strength === 0 ? GUESS : 1
  const top = sure ?? Math.min(guess, 1 / (1 + Math.exp(-sum)))
  const rest = grounds.ranked.slice(1)
  const all = rest.reduce((total, { score }) => total + score, 0) || 1
  return [top, ...rest.map(({ score }) => Math.min(top, ((1 - top) * score) / all))].map((score) => Math.round(score * 1000) / 1000)
}
