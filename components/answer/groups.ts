/** One answer for all recipients that met the same trouble. */
import type { Action } from '@/lib/bounce/types'
import type { Answers } from '@/lib/content/answers'
import type { Outcome } from '@/lib/content/types'
import { outcomeOf } from '@/lib/diagnosis/outcome'
import type { Verdict } from '@/lib/diagnosis/types'
import type { Diagnosed } from '../search/engine'

/** Recipients with the same cause. `action` is what the report says was done about them. */
export interface Group { addresses: string[]; verdict: Verdict; action?: Action }

/** The groups in the order in which the report names their first recipient; none where the text is no bounce. */
export function groupsOf({ reading, diagnosis }: Pick<Diagnosed, 'reading' | 'diagnosis'>): Group[] {
  if (diagnosis.cause === 'not-a-bounce') return []
  const action = (address?: string) => reading.recipients.find((one) => one.address === address)?.action
  const [only] = diagnosis.recipients
  if (diagnosis.recipients.length < 2) return [{ addresses: only ? [only.address] : [], verdict: diagnosis, action: action(only?.address) }]
  const groups = new Map<string, Group>()
  for (const one of diagnosis.recipients) {
    const known = groups.get(one.cause)
    if (known) known.addresses.push(one.address)
    else groups.set(one.cause, { addresses: [one.address], verdict: one, action: action(one.address) })
  }
  return [...groups.values()]
}

/** Can this copy still arrive, if `cause` is the right one? */
export const outcomeFor = ({ verdict, action }: Group, cause: string, answers: Answers): Outcome =>
  outcomeOf(answers.causes[cause]?.outcome ?? 'depends', { action, reply: verdict.reply, status: verdict.status })
