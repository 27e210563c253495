/** One answer, or a choice of several. */
import type { Match } from '@/lib/diagnosis/types'

/** Under this the answer says that it is one of several. The calibration table in the README shows what it means. */
export const SURE = 0.6
/** Other causes less likely than this are not worth a look. */
const WORTH = 0.04
/** So many causes are offered beside the first. */
const OTHERS = 3

/** `likely`: the causes to choose from where it is `unsure`, else the first alone; `others`: what it could also be. */
export interface Choice { unsure: boolean; likely: Match[]; others: Match[] }

/** Decides it from the confidences, best first. */
export function choiceOf(matches: Match[]): Choice {
  const [first, ...rest] = matches
  if (!first) return { unsure: false, likely: [], others: [] }
  const others = rest.filter(({ score }) => score >= WORTH).slice(0, OTHERS)
  const unsure = first.score < SURE && others.length > 0
  return unsure ? { unsure, likely: [first, ...others].slice(0, OTHERS), others: [] } : { unsure, likely: [first], others }
}
