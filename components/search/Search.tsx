'use client'

import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react'
import { to } from '../address'
import { useLive } from '../live'
import type { Dropped } from '../many/dropped'
import { box as texts } from '../texts-box'
import { fragmentOf } from './address-bar'
import { useAnywhere } from './anywhere'
import { Box } from './Box'
import { BoxActions } from './BoxActions'
import { Guard } from './Guard'
import { useQuestion } from './question'
import { useQuiet } from './quiet'
import { samples } from './samples'
import { Ways } from './Ways'

const alert = 'mt-4 rounded-lg bg-permanent-ground p-4'

/** Another text begins a new answer; while somebody types, it stays the same one. */
const keyOf = (text: string): string => (text.length > 400 ? text.slice(0, 400) : 'typed')

/** The box with its answer. `waysOpen`: where links open that lead on without the box. */
export function Search({ waysOpen }: { waysOpen?: '_blank' }) {
  useLive()
  const box = useRef<HTMLTextAreaElement>(null)
  const focus = useCallback(() => box.current?.focus({ preventScroll: true }), [])
  const question = useQuestion(useCallback(() => box.current?.focus(), []))
  const { source, how, state, loaded, problem, taker } = question
  const [several, setSeveral] = useState<ReactNode>()
  const isDragged = useAnywhere(useMemo(() => ({
    ...taker,
    many: (dropped: Dropped) => {
      taker.text('')
      // What reads many messages is loaded with the first of them.
      void import('./Several').then(({ Several }) => setSeveral(<Several dropped={dropped} onAgain={() => setSeveral(undefined)} />), () => setSeveral(<p role="alert" className={alert}>{texts.failed}</p>))
    },
    text: (text: string) => {
      taker.text(text)
      focus()
    },
  }), [taker, focus]))
  const suggestions = useMemo(() => (how === 'typed' && loaded ? loaded.suggest(source.text) : []), [how, loaded, source.text])
  // Who is still typing is not told that it is no bounce.
  const settled = useQuiet(source.text)
  const isEarly = how === 'typed' && state.kind === 'answered' && state.found.diagnosis.cause === 'not-a-bounce' && settled !== source.text
  const answered = state.kind === 'answered' && loaded && !isEarly ? { ...state, loaded } : undefined
  const spoken = useQuiet([...(suggestions.length ? [texts.suggested(suggestions.length)] : []), ...(answered ? [answered.loaded.spokenOf(answered.found, answered.loaded.answers, answered.text)] : [])].join(' '))
  const failed = <div role="alert" className={alert}><Ways target={waysOpen}><p>{texts.failed}</p></Ways></div>
  const clear = () => {
    question.clear()
    focus()
  }
  return (
    <section id="paste" aria-labelledby="box-label" className="mt-3 asked:mt-0 sm:mt-5 sm:asked:mt-5">
      <div data-no-script className="mb-4 rounded-lg border border-line bg-temporary-ground p-4">
        <Ways target={waysOpen}>
          {Object.entries(texts.without).map(([why, sentence]) => <p key={why} data-why={why}>{sentence}</p>)}
          <button type="button" data-reload className="action mt-2">{texts.reload}</button>
        </Ways>
      </div>
      <div data-screen data-needs-script>
        <div className="asked:sr-only sm:asked:not-sr-only">
          <label id="box-label" htmlFor="box" className="text-lg font-semibold">{texts.label}</label>
          <p id="box-hint" className="text-soft">{texts.hint} {texts.private}</p>
        </div>
        <Box
          box={box} text={source.text} how={how} suggestions={suggestions} onTouch={question.touch} onTyped={question.typed} onPasted={taker.text} onClear={clear}
          onEnter={() => document.getElementById('answer')?.scrollIntoView({ block: 'nearest' })}
        />
        <BoxActions question={question} />
        <div className="mt-4 asked:hidden">
          <p className="text-soft">{texts.examples}</p>
          <ul className="mt-1 flex flex-wrap gap-2">
            {samples.map((sample) => <li key={sample}><a href={fragmentOf(sample)} className="tap rounded-lg border border-line bg-surface px-3 py-1 font-mono text-sm text-ink no-underline hover:border-accent">{sample}</a></li>)}
          </ul>
          <p className="mt-2"><a className="tap" href={to('/many/')}>{texts.several}</a></p>
        </div>
      </div>
      {problem && <p role="alert" className={alert}>{problem}</p>}
      {state.kind === 'broken' && (
        <div role="alert" className={alert}>
          <Ways target={waysOpen}>
            <p>{texts.broken}</p>
            <button type="button" className="action mt-2" onClick={question.again}>{texts.again}</button>
          </Ways>
        </div>
      )}
      {state.kind === 'failed' && failed}
      <p role="status" className="sr-only">{spoken}</p>
      <div id="answer" className="hidden asked:mt-2 asked:block asked:min-h-(--answer-room,100vh) sm:asked:mt-5 print:min-h-0!">
        {state.kind === 'reading' && <p className="text-soft">{texts.reading}</p>}
        {answered && <Guard of={answered.text} instead={failed}><answered.loaded.Answer key={keyOf(answered.text)} found={answered.found} loaded={answered.loaded} pasted={answered.text} /></Guard>}
      </div>
      {several && !source.text.trim() && several}
      {isDragged && <div className="pointer-events-none fixed inset-2 z-20 grid place-items-center rounded-2xl border-4 border-dashed border-accent bg-ground/90 text-2xl font-semibold">{texts.drop}</div>}
    </section>
  )
}
