'use client'

import { lazy, Suspense, useState } from 'react'
import { site } from '@/content/site'
import type { AnswerCause } from '@/lib/content/answers'
import type { Inline, Outcome } from '@/lib/content/types'
import { to } from '../address'
import { supportAddress } from '../frame/support'
import { Icon } from '../frame/Icon'
import { fragmentFor } from '../search/address-bar'
import { texts } from '../texts'
import { CopyButton } from './CopyButton'
import { customerAnswer } from './customer'
import { linkText, mailTo } from './pass-on'

// Few ask for it: drawn with a library that is loaded then.
const Qr = lazy(() => import('./Qr').then((module) => ({ default: module.Qr })))

interface Props {
  cause: AnswerCause
  slug: string
  outcome: Outcome
  /** Who has to act, as a phrase. */
  actors: string
  steps: Inline[][]
  score: number
  /** The report, and the passage that decided, without personal data. */
  masked: string
  deciding: string
}

/** Everything with which an answer is passed on: to a customer, a colleague, a phone, the support. Nothing in it is sent by the page. */
export function PassOn({ cause, slug, outcome, actors, steps, score, masked, deciding }: Props) {
  const [hasQr, setQr] = useState(false)
  const whole = (address: string): string => new URL(to(address), location.href).href
  const held = linkText(masked, deciding)
  const link = whole(`/${fragmentFor(held)}`)
  const page = whole(`/causes/${slug}/`)
  const answer = customerAnswer({
    title: cause.title, lines: [texts.outcomes[outcome], actors], summary: cause.summary, heading: texts.answer.youCan, steps,
    more: { label: texts.answer.aboutCause, url: page }, absolute: whole,
  })
  const body = (first: string) => (bounce: string) => texts.passOn.body(first, texts.passOn.diagnosis(cause.title, score), page, bounce)
  // A form cannot be filled in from here without sending the text along: it is copied instead.
  const support = (subject: string, first: string): string => (supportAddress.isForm ? supportAddress.href : mailTo(site.supportEmail, subject, masked, body(first)))
  return (
    <section className="mt-8 border-t border-line pt-5" data-screen>
      <h4 className="text-lg font-semibold">{texts.passOn.heading}</h4>
      <div className="mt-3 flex flex-wrap gap-2">
        <CopyButton label={texts.passOn.answer} content={answer} />
        <CopyButton label={texts.passOn.link} content={{ plain: link }} />
        <button type="button" className="action" aria-expanded={hasQr} onClick={() => setQr(!hasQr)}><Icon name="qr" />{texts.passOn.qr}</button>
        <button type="button" className="action" onClick={() => window.print()}><Icon name="print" />{texts.passOn.print}</button>
        <a className="action" href={support(texts.passOn.subject(cause.short), texts.passOn.question)}><Icon name="letter" />{texts.passOn.ask}</a>
        {supportAddress.isForm && <CopyButton label={texts.passOn.askForm} content={{ plain: body(texts.passOn.question)(masked) }} />}
      </div>
      {hasQr && <div className="mt-4 min-h-72"><Suspense><Qr text={link} /></Suspense></div>}
      <details className="mt-3">
        <summary className="tap text-[0.95rem]">{texts.passOn.holds}</summary>
        <p className="max-w-2xl text-[0.95rem] text-soft">{texts.passOn.holdsHint}</p>
        <p dir="auto" className="wording mt-2 max-h-72 overflow-y-auto rounded-lg bg-sunken p-4" tabIndex={0}>{held}</p>
      </details>
      <p className="mt-3 flex flex-wrap items-center gap-x-4">
        <span className="font-medium">{texts.passOn.right}</span>
        <a className="tap" href={support(texts.passOn.subjectRight(cause.short), texts.passOn.rightBody)}>{texts.passOn.yes}</a>
        <a className="tap" href={support(texts.passOn.subjectWrong(cause.short), texts.passOn.wrongBody)}>{texts.passOn.no}</a>
        {!supportAddress.isForm && <span className="text-[0.95rem] text-soft">{texts.passOn.rightHint}</span>}
      </p>
    </section>
  )
}
