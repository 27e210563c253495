'use client'

import { useEffect, useState, type ReactNode } from 'react'
import type { Answers, AnswerCause } from '@/lib/content/answers'
import type { Outcome, Role } from '@/lib/content/types'
import { ROLES } from '@/lib/content/roles'
import { outcomeOf } from '@/lib/diagnosis/outcome'
import type { Verdict as CauseVerdict } from '@/lib/diagnosis/types'
import { to } from '../address'
import { Inlines } from '../page/Inlines'
import { Verdict } from '../page/Verdict'
import { Way } from '../page/Way'
import { texts } from '../texts'
import type { Diagnosed } from './engine'
import { markEvidence } from './marks'

/** Under this the answer says that it is one of several. The calibration table shows what it means. */
const SURE = 0.6
/** Other causes less likely than this are not worth a look. */
const WORTH = 0.04
/** A screen reader hears of an answer when typing has paused for so long (ms). */
const QUIET = 700

/** Recipients that got the same answer. */
interface Group { addresses: string[]; verdict: CauseVerdict; outcome: Outcome }

function groupsOf({ reading, diagnosis }: Diagnosed, answers: Answers): Group[] {
  const action = (address?: string) => reading.recipients.find((one) => one.address === address)?.action
  const outcome = (verdict: CauseVerdict, address?: string) => outcomeOf(answers.causes[verdict.cause]?.outcome ?? 'depends', { action: action(address), ...verdict })
  if (diagnosis.recipients.length < 2) return [{ addresses: diagnosis.recipients.map(({ address }) => address), verdict: diagnosis, outcome: outcome(diagnosis, diagnosis.recipients[0]?.address) }]
  const groups = new Map<string, Group>()
  for (const one of diagnosis.recipients) {
    const known = groups.get(one.cause)
    if (known) known.addresses.push(one.address)
    else groups.set(one.cause, { addresses: [one.address], verdict: one, outcome: outcome(one, one.address) })
  }
  return [...groups.values()]
}

/** The answer to a pasted text: one for each group of recipients. */
export function Answer({ found, answers, pasted }: { found: Diagnosed; answers: Answers; pasted: string }) {
  const { diagnosis } = found
  const groups = diagnosis.cause === 'not-a-bounce' ? [] : groupsOf(found, answers)
  const spoken = groups.length ? groups.map(({ verdict, outcome }) => `${answers.causes[verdict.cause]?.title ?? ''}. ${texts.outcomes[outcome]}.`).join(' ') : texts.answer.nothing
  return (
    <div className="mt-8">
      <h2 className="sr-only">{texts.answer.heading}</h2>
      <Announcement text={spoken} />
      {groups.length > 1 && <p className="mb-4 font-medium">{texts.answer.recipients(diagnosis.recipients.length)}</p>}
      {groups.length ? groups.map((group) => <OneAnswer key={group.verdict.cause} group={group} answers={answers} pasted={pasted} several={groups.length > 1} />) : <Nothing found={found} answers={answers} />}
    </div>
  )
}

function Announcement({ text }: { text: string }) {
  const [spoken, setSpoken] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(text), QUIET)
    return () => clearTimeout(timer)
  }, [text])
  return <p role="status" className="sr-only">{spoken}</p>
}

function Nothing({ found, answers }: { found: Diagnosed; answers: Answers }) {
  const others = found.diagnosis.matches.filter(({ cause }) => cause !== 'not-a-bounce').slice(0, 3)
  return (
    <section className="rounded-xl border border-line bg-surface p-5">
      <h3 className="text-2xl">{texts.answer.nothing}</h3>
      <p className="mt-2 max-w-2xl">{texts.answer.nothingHint}</p>
      <dl className="mt-4 max-w-2xl space-y-3">{texts.find.programs.map(({ name, steps }) => <div key={name}><dt className="font-semibold">{name}</dt><dd>{steps}</dd></div>)}</dl>
      {others.length > 0 && <Others matches={others} answers={answers} heading={texts.answer.others} />}
    </section>
  )
}

function Others({ matches, answers, heading }: { matches: CauseVerdict['matches']; answers: Answers; heading: string }) {
  return (
    <section className="mt-8">
      <h3 className="text-lg">{heading}</h3>
      <ul className="mt-2 grid gap-2 sm:grid-cols-2">
        {matches.map(({ cause, score }) => {
          const other = answers.causes[cause]
          return other && (
            <li key={cause}>
              <a href={to(`/causes/${cause}/`)} className="flex min-h-12 items-center justify-between gap-4 rounded-lg border border-line bg-surface px-4 py-2 text-ink no-underline hover:border-accent">
                <span>{other.title}</span><span className="text-sm text-soft">{new Intl.NumberFormat('en', { style: 'percent' }).format(score)}</span>
              </a>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function OneAnswer({ group: { addresses, verdict, outcome }, answers, pasted, several }: { group: Group; answers: Answers; pasted: string; several: boolean }) {
  const [first, ...rest] = verdict.matches
  const cause = answers.causes[verdict.cause]
  if (!first || !cause) return null
  const others = rest.filter(({ score }) => score >= WORTH).slice(0, 3)
  const unsure = first.score < SURE && others.length > 0
  const codes = [...new Set([verdict.reply, verdict.status].filter((code): code is string => !!code && code[0] !== '2'))]
  const actor = cause.act[0]
  return (
    <article className="mb-10 rounded-xl border border-line bg-surface p-5 shadow-sm sm:p-8">
      {several && <p className="mb-2 font-mono text-sm text-soft">{new Intl.ListFormat('en').format(addresses)}</p>}
      {unsure && <p className="mb-1 font-medium text-temporary">{texts.answer.probably}</p>}
      <h3 className="text-2xl sm:text-3xl">{cause.title}</h3>
      <p className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        <Verdict outcome={outcome} />
        <span className="font-medium">{actor ? texts.toAct(texts.actors[actor]) : texts.nobodyActs}</span>
      </p>
      <p className="mt-3 max-w-3xl text-lg">{cause.summary}</p>
      {unsure && <Others matches={others} answers={answers} heading={texts.answer.others} />}
      <div className="lg:grid lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] lg:gap-x-12">
        <div>
          <StepsByRole cause={cause} />
        </div>
        <div>
          {cause.stopped !== 'nowhere' && <div className="mt-8"><Way stopped={cause.stopped} act={cause.act} /></div>}
          <p className="mt-5 max-w-2xl">{cause.outlook}</p>
          <Said first={first} pasted={pasted} codes={codes} details={verdict.details} answers={answers} />
        </div>
      </div>
      {!unsure && others.length > 0 && <Others matches={others} answers={answers} heading={texts.answer.others} />}
      <p className="mt-6 flex flex-wrap gap-x-6">
        <a className="tap font-medium" href={to(`/causes/${verdict.cause}/`)}>{texts.answer.aboutCause}</a>
        {first.code && <a className="tap font-medium" href={to(first.url)}>{texts.answer.saidCode(first.code)}</a>}
      </p>
    </article>
  )
}

function StepsByRole({ cause }: { cause: AnswerCause }) {
  const roles = ROLES.filter((role) => cause.steps[role]?.length)
  const [role, setRole] = useState<Role>(roles[0] ?? 'sender')
  const steps = cause.steps[role] ?? []
  if (!roles.length) return null
  const others = roles.filter((one) => one !== role)
  return (
    <section className="mt-6">
      <h4 className="text-lg font-semibold">{texts.answer.youCan} <span className="font-normal text-soft">{texts.answer.as(texts.roles[role])}</span></h4>
      <ol className="mt-3 max-w-2xl space-y-3">
        {steps.map((step, i) => (
          <li key={i} className="flex gap-4">
            <span aria-hidden="true" className="grid size-7 shrink-0 place-items-center rounded-full bg-sunken text-sm font-semibold">{i + 1}</span>
            <span className="min-w-0"><Inlines parts={step} /></span>
          </li>
        ))}
      </ol>
      {others.length > 0 && (
        <div role="group" aria-label={texts.answer.otherRoles} className="mt-5 flex flex-wrap items-center gap-2">
          <span className="text-soft">{texts.answer.otherRoles}</span>
          {others.map((one) => <button key={one} type="button" onClick={() => setRole(one)} className="tap rounded-full border border-edge px-4 text-[0.95rem] hover:border-accent">{texts.roles[one]}</button>)}
        </div>
      )}
      {cause.message && role === 'sender' && (
        <div className="mt-6 max-w-2xl rounded-lg bg-sunken p-4">
          <p className="font-medium">{texts.answer.message(texts.actors[cause.message.to])}</p>
          <p id="ready-message" className="mt-1 whitespace-pre-line">{cause.message.text}</p>
          <button type="button" data-copy="#ready-message" data-copied={texts.answer.copied} className="tap font-medium text-accent">{texts.answer.copy}</button>
        </div>
      )}
    </section>
  )
}

function DetailRows({ details: { provider, list, limit, wait, link }, answers }: { details: CauseVerdict['details']; answers: Answers }) {
  const label = texts.answer.details
  const rows: [string, ReactNode][] = [
    [label.provider, provider && answers.providers[provider] && <a href={to(`/providers/${provider}/`)}>{answers.providers[provider]}</a>],
    [label.list, list],
    [label.limit, limit && (limit.kind === 'bytes' ? texts.answer.bytes(limit.value) : texts.answer.people(limit.value))],
    [label.wait, wait && texts.answer.duration(wait)],
    [label.link, link && <a href={link} rel="noreferrer nofollow" className="[overflow-wrap:anywhere]">{link}</a>],
  ]
  const shown = rows.filter(([, value]) => value)
  return shown.length > 0 && <dl className="mt-4 space-y-1">{shown.map(([name, value]) => <div key={name}><dt className="inline font-medium">{name}: </dt><dd className="inline">{value}</dd></div>)}</dl>
}

function Said({ first, pasted, codes, details, answers }: { first: CauseVerdict['matches'][number]; pasted: string; codes: string[]; details: CauseVerdict['details']; answers: Answers }) {
  const pieces = markEvidence(pasted, first.evidence)
  const found = pieces.some(({ marked }) => marked)
  const at = pieces.findIndex(({ marked }) => marked)
  return (
    <section className="mt-8">
      <h4 className="text-lg font-semibold">{texts.answer.said}</h4>
      <p dir="auto" className="wording mt-2 max-h-72 overflow-y-auto rounded-lg bg-sunken p-4" tabIndex={0}>
        {found
          ? pieces.map(({ text, marked }, i) => (marked ? <mark key={i}>{text}</mark> : i < at ? shorten(text, 'start') : shorten(text, 'end')))
          : first.evidence ? <mark>{first.evidence}</mark> : shorten(pasted, 'end')}
      </p>
      <DetailRows details={details} answers={answers} />
      {codes.length > 0 && (
        <dl className="mt-3">
          {codes.map((code) => (
            <div key={code} className="flex flex-wrap items-baseline gap-x-3">
              <dt>{answers.codes[code] ? <a className="tap font-mono font-semibold" href={to(`/${code}/`)}>{code}</a> : <span className="tap font-mono font-semibold">{code}</span>}</dt>
              <dd>{answers.codes[code] ?? texts.classes[code[0]!]}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  )
}

/** So many characters before and after the marked words are shown. */
const AROUND = 160

const shorten = (text: string, side: 'start' | 'end'): string =>
  text.length <= AROUND ? text : side === 'start' ? `… ${text.slice(-AROUND)}` : `${text.slice(0, AROUND)} …`
