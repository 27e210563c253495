import { useId } from 'react'
import type { AnswerCause } from '@/lib/content/answers'
import type { Role } from '@/lib/content/types'
import { Inlines } from '../page/Inlines'
import { texts } from '../texts'

/** The steps for one person, with a switch for the others. */
export function Steps({ cause, roles, role, onRole }: { cause: AnswerCause; roles: Role[]; role: Role; onRole(role: Role): void }) {
  const id = useId()
  if (!roles.length) return null
  return (
    <section className="mt-3 sm:mt-8">
      <div className="flex items-center justify-between gap-x-4">
        <h4 className="shrink-0 text-lg font-semibold">{texts.answer.youCan}</h4>
        <label htmlFor={id} className="sr-only">{texts.answer.stepsFor}</label>
        <select id={id} value={role} onChange={(event) => onRole(event.target.value as Role)} className="field-sizing-content min-h-11 min-w-0 rounded-lg border border-edge bg-surface px-3 text-[0.95rem] print:appearance-none print:border-0">
          {roles.map((one) => <option key={one} value={one}>{texts.roles[one]}</option>)}
        </select>
      </div>
      <ol className="mt-2 max-w-2xl space-y-3 sm:mt-3">
        {(cause.steps[role] ?? []).map((step, i) => (
          <li key={i} className="flex gap-3 sm:gap-4">
            <span aria-hidden="true" className="grid size-7 shrink-0 place-items-center rounded-full bg-sunken text-sm font-semibold print:border">{i + 1}</span>
            <span className="min-w-0"><Inlines parts={step} /></span>
          </li>
        ))}
      </ol>
    </section>
  )
}
