import type { Answers } from '@/lib/content/answers'
import { CardLink } from '../page/CardLink'
import type { Diagnosed } from '../search/engine'
import { texts } from '../texts'
import { OtherCauses } from './OtherCauses'

/** So many causes are offered to somebody whose text is no bounce. */
const MAX_OTHERS = 3

const panel = 'rounded-xl border border-line bg-surface p-4 sm:p-8'

const causesIn = ({ diagnosis }: Diagnosed) => diagnosis.matches.filter(({ cause }) => cause !== 'not-a-bounce').slice(0, MAX_OTHERS)

/** A code alone: its page, and what it mostly means. */
export function OnlyCodes({ codes, found, answers }: { codes: string[]; found: Diagnosed; answers: Answers }) {
  return (
    <section className={panel}>
      <h3 className="text-2xl">{texts.answer.onlyCode(codes)}</h3>
      <p className="mt-2 max-w-2xl">{texts.answer.onlyCodeHint}</p>
      <ul className="mt-4 grid gap-2 sm:grid-cols-2">{codes.map((code) => <li key={code}><CardLink href={`/${code}/`} title={code} line={answers.codes[code]} /></li>)}</ul>
      <OtherCauses heading={texts.answer.mostly} matches={causesIn(found)} answers={answers} />
    </section>
  )
}

/** The answer to a text that is no bounce: what to paste instead, and where to find it. */
export function Nothing({ found, answers }: { found: Diagnosed; answers: Answers }) {
  return (
    <section className={panel}>
      <h3 className="text-2xl">{texts.answer.nothing}</h3>
      <p className="mt-2 max-w-2xl">{texts.answer.nothingHint}</p>
      <dl className="mt-4 max-w-2xl space-y-3">{texts.find.programs.map(({ name, steps }) => <div key={name}><dt className="font-semibold">{name}</dt><dd>{steps}</dd></div>)}</dl>
      <OtherCauses matches={causesIn(found)} answers={answers} />
    </section>
  )
}
