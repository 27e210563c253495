/** What a screen reader says of an answer. */
import type { Answers } from '@/lib/content/answers'
import { texts } from '../texts'
import type { Diagnosed } from '../search/engine'
import { choiceOf } from './choice'
import { groupsOf, outcomeFor } from './groups'
import { onlyCodesOf } from './only-code'

/** A sentence or two: what happened and whether it can still arrive, for each group of recipients. */
export function spokenOf(found: Diagnosed, answers: Answers, pasted: string): string {
  const groups = groupsOf(found)
  if (!groups.length) {
    const codes = onlyCodesOf(pasted, (code) => code in answers.codes)
    return codes.length ? texts.answer.onlyCode(codes) : texts.answer.nothing
  }
  const title = (cause: string): string => answers.causes[cause]?.title ?? ''
  return groups.map((group) => {
    const { unsure, likely } = choiceOf(group.verdict.matches)
    return unsure ? texts.answer.spokenUnsure(likely.map(({ cause }) => title(cause))) : texts.answer.spoken(title(group.verdict.cause), texts.outcomes[outcomeFor(group, group.verdict.cause, answers)])
  }).join(' ')
}
