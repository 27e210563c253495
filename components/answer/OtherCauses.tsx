import type { Answers } from '@/lib/content/answers'
import type { Match } from '@/lib/diagnosis/types'
import { to } from '../address'
import { texts } from '../texts'

/** Causes under a heading, each with how likely it is. */
export function OtherCauses({ heading = texts.answer.others, matches, answers }: { heading?: string; matches: Match[]; answers: Answers }) {
  const known = matches.filter(({ cause }) => answers.causes[cause])
  if (!known.length) return null
  return (
    <>
      <h4 className="mt-6 font-semibold">{heading}</h4>
      <ul className="mt-2 grid gap-2 sm:grid-cols-2">
        {known.map(({ cause, score }) => (
          <li key={cause}>
            <a href={to(`/causes/${cause}/`)} className="flex h-full min-h-12 items-center justify-between gap-4 rounded-lg border border-line bg-surface px-4 py-2 text-ink no-underline hover:border-accent">
              <span>{answers.causes[cause]!.title}</span><span className="text-sm text-soft">{texts.percent(score)}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
