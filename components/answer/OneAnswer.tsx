'use client'

import { useState } from 'react'
import { ROLES } from '@/lib/content/roles'
import type { Role } from '@/lib/content/types'
import { to } from '../address'
import { SourceList } from '../page/Sources'
import { Verdict } from '../page/Verdict'
import { Way } from '../page/Way'
import type { Diagnosed, Loaded } from '../search/engine'
import { texts } from '../texts'
import { Choose } from './Choose'
import { choiceOf } from './choice'
import { DetailRows } from './DetailRows'
import { outcomeFor, type Group } from './groups'
import { OtherCauses } from './OtherCauses'
import { PassOn } from './PassOn'
import { ReadyMessage } from './ReadyMessage'
import { Said } from './Said'
import { passageOf } from './said'
import { Steps } from './Steps'

/** The answer for one recipient, or for several with the same trouble, in the order in which a person needs it. */
export function OneAnswer({ group, found, loaded, pasted, several }: { group: Group; found: Diagnosed; loaded: Loaded; pasted: string; several: boolean }) {
  const { answers } = loaded
  const { verdict, addresses } = group
  const [chosen, setChosen] = useState(0)
  const [wanted, setRole] = useState<Role>('sender')
  const { unsure, likely, others } = choiceOf(verdict.matches)
  const match = likely[chosen] ?? likely[0]
  const cause = match && answers.causes[match.cause]
  if (!match || !cause) return null
  const roles = ROLES.filter((one) => cause.steps[one]?.length)
  const role = roles.includes(wanted) ? wanted : (roles[0] ?? 'sender')
  const outcome = outcomeFor(group, match.cause, answers)
  const actor = cause.act[0]
  const actors = actor ? texts.toAct(texts.actors[actor]) : texts.nobodyActs
  const passage = passageOf(found.reading, match.evidence)
  const isFirst = match === verdict.matches[0]
  const hasWay = cause.stopped !== 'nowhere'
  const disagrees = isFirst && !unsure ? loaded.disagreement(verdict) : undefined
  return (
    <article className="mb-8 rounded-xl border border-line bg-surface px-4 pb-4 pt-3 raised sm:p-8 print:border-0 print:p-0">
      {several && <p className="mb-2 font-mono text-sm text-soft">{new Intl.ListFormat('en').format(addresses)}</p>}
      {unsure && <Choose matches={likely} answers={answers} chosen={chosen} onChoose={setChosen} />}
      <h3 className="text-2xl sm:text-3xl">{cause.title}</h3>
      <p className="mt-2.5 flex flex-wrap items-center gap-x-4 gap-y-1"><Verdict outcome={outcome} /><span className={`font-medium ${hasWay ? 'sr-only sm:not-sr-only' : ''}`}>{actors}</span></p>
      {hasWay && <div className="-mx-2 mt-3.5 max-w-2xl sm:mx-0 sm:mt-6"><Way stopped={cause.stopped} act={cause.act} outcome={outcome} /></div>}
      <div className="lg:grid lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] lg:gap-x-12 print:block">
        <div>
          <Steps cause={cause} roles={roles} role={role} onRole={setRole} />
          {cause.message && role === 'sender' && <ReadyMessage message={cause.message} reply={passage} />}
        </div>
        <div>
          <section className="mt-6">
            <h4 className="text-lg font-semibold">{texts.answer.happened}</h4>
            <p className="mt-2">{cause.summary}</p>
            <p className="mt-2">{cause.outlook}</p>
            {isFirst && <DetailRows details={verdict.details} answers={answers} />}
          </section>
          <Said match={match} found={found} pasted={pasted} answers={answers} />
          {disagrees && <p className="mt-3 rounded-lg bg-temporary-ground p-3 text-[0.95rem]">{texts.answer.disagrees(disagrees, answers.codes[disagrees] ?? '', cause.short)}</p>}
        </div>
      </div>
      <section className="mt-8 border-t border-line pt-5 print:mt-4">
        {!unsure && <p className="text-soft">{texts.answer.sure(match.score)}</p>}
        <OtherCauses matches={others} answers={answers} />
        <p className="mt-2 flex flex-wrap gap-x-6" data-screen>
          <a className="tap font-medium" href={to(`/causes/${match.cause}/`)}>{texts.answer.aboutCause}</a>
          {match.example && <a className="tap font-medium" href={to(match.url)}>{texts.answer.known}</a>}
        </p>
      </section>
      <details className="mt-2">
        <summary className="tap font-medium">{texts.page.sources}</summary>
        <SourceList sources={cause.sources} />
      </details>
      <PassOn cause={cause} slug={match.cause} outcome={outcome} actors={actors} steps={cause.steps[role] ?? []} score={match.score} masked={found.masked.text} deciding={loaded.mask(passage)} />
    </article>
  )
}
