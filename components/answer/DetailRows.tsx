import type { ReactNode } from 'react'
import type { Answers } from '@/lib/content/answers'
import type { Verdict } from '@/lib/diagnosis/types'
import { to } from '../address'
import { texts } from '../texts'

/** What the refusal names besides its reason: whose server, which block list, which limit, how long to wait. */
export function DetailRows({ details: { provider, list, limit, wait, link }, answers }: { details: Verdict['details']; answers: Answers }) {
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
