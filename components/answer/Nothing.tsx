import type { Answers } from '@/lib/content/answers'
import { texts } from '../texts'
import type { Diagnosed } from '../search/engine'
import { OtherCauses } from './OtherCauses'

/** So many causes are offered to somebody whose text is no bounce. */
const MAX_OTHERS = 3

/** The answer to a text that is no bounce: what to paste instead, and where to find it. */
export function Nothing({ found, answers }: { found: Diagnosed; answers: Answers }) {
  const others = found.diagnosis.matches.filter(({ cause }) => cause !== 'not-a-bounce').slice(0, MAX_OTHERS)
  return (
    <section className="rounded-xl border border-line bg-surface p-4 sm:p-8">
      <h3 className="text-2xl">{texts.answer.nothing}</h3>
      <p className="mt-2 max-w-2xl">{texts.answer.nothingHint}</p>
      <dl className="mt-4 max-w-2xl space-y-3">{texts.find.programs.map(({ name, steps }) => <div key={name}><dt className="font-semibold">{name}</dt><dd>{steps}</dd></div>)}</dl>
      <OtherCauses matches={others} answers={answers} />
    </section>
  )
}
