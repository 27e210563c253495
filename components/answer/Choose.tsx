import { useId } from 'react'
import type { Answers } from '@/lib/content/answers'
import type { Match } from '@/lib/diagnosis/types'
import { texts } from '../texts'
import { SURE } from './choice'

/** Where nothing decides: the causes that remain, to choose from. The answer below follows the choice. */
export function Choose({ matches, answers, chosen, onChoose }: { matches: Match[]; answers: Answers; chosen: number; onChoose(index: number): void }) {
  const name = useId()
  return (
    <fieldset className="mb-6">
      <legend className="text-xl font-semibold">{texts.answer.probably}</legend>
      <p className="mt-1 text-soft">{texts.answer.probablyHint(SURE)}</p>
      <div className="mt-3 grid gap-2">
        {matches.map(({ cause, score }, i) => (
          <label key={cause} className="flex min-h-12 cursor-pointer items-center gap-3 rounded-lg border border-edge px-4 py-2 has-checked:border-accent has-checked:bg-sunken has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent">
            <input type="radio" name={name} checked={i === chosen} onChange={() => onChoose(i)} className="size-5 shrink-0 accent-accent focus-visible:outline-none" />
            <span className="grow">{answers.causes[cause]?.title}</span>
            <span className="text-sm text-soft">{texts.percent(score)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
