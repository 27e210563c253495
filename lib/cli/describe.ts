/** The diagnosis as text for a person at a terminal. */
import { texts } from '@/components/texts'
import { site } from '@/content/site'
import type { Reading } from '@/lib/bounce'
import type { Answers } from '@/lib/content/answers'
import { flatText } from '@/lib/content/inline'
import { outcomeOf } from '@/lib/diagnosis/outcome'
import type { Diagnosis, Verdict } from '@/lib/diagnosis'

function describeOne(verdict: Verdict, reading: Reading, answers: Answers, address?: string): string {
  const [first, ...others] = verdict.matches
  const cause = answers.causes[verdict.cause]
  if (!first || !cause) return texts.answer.nothing
  const action = reading.recipients.find((one) => one.address === address)?.action ?? (reading.recipients.length === 1 ? reading.recipients[0]?.action : undefined)
  const steps = cause.steps.sender ?? cause.steps[cause.act[0] ?? 'sender'] ?? []
  const other = others.slice(0, 2).map(({ cause: slug, score }) => `${answers.causes[slug]?.short ?? slug} (${Math.round(100 * score)} %)`)
  return [
    ...(address ? [address] : []),
    cause.title,
    `${texts.outcomes[outcomeOf(cause.outcome, { action, ...verdict })]}. ${cause.act[0] ? texts.toAct(texts.actors[cause.act[0]]) : texts.nobodyActs}. (${texts.answer.certain(first.score)})`,
    '',
    cause.summary,
    ...(steps.length ? ['', ...steps.map((step, i) => `  ${i + 1}. ${flatText(step)}`)] : []),
    '',
    ...(first.evidence ? [`${texts.answer.said}: ${[verdict.reply, verdict.status].filter(Boolean).join(' ')} … ${first.evidence}`] : []),
    `${process.env.SITE_URL ?? site.url}${first.url}`,
    ...(other.length ? [`${texts.answer.others}: ${other.join(', ')}`] : []),
  ].join('\n')
}

/** A paragraph for each recipient, or one for all where there is but one answer. */
export function describe(reading: Reading, diagnosis: Diagnosis, answers: Answers): string {
  if (diagnosis.cause === 'not-a-bounce') return `${texts.answer.nothing}.\n${texts.answer.nothingHint}`
  if (diagnosis.recipients.length < 2) return describeOne(diagnosis, reading, answers, diagnosis.recipients[0]?.address)
  return diagnosis.recipients.map((recipient) => describeOne(recipient, reading, answers, recipient.address)).join('\n\n')
}
