'use client'

import { useEffect, useRef } from 'react'
import { many as texts } from '../texts-many'
import { useQuiet } from '../search/quiet'
import type { Found } from './use-many'

/** What is said when it has ended. */
function sentenceOf({ phase, messages, rows }: Found): string {
  if (phase === 'gathering') return texts.gathering
  if (phase === 'unloaded') return texts.unloaded
  if (phase === 'cancelled') return texts.cancelled(messages)
  if (phase === 'broken') return texts.broken(messages)
  if (phase === 'done') return rows.length ? texts.done(messages) : texts.nothing
  return texts.reading
}

/** How far the reading is, and how it ended. */
export function Progress({ found, onCancel, onAgain }: { found: Found; onCancel(): void; onAgain(): void }) {
  const { phase, messages, part, skipped, onPage } = found
  const button = useRef<HTMLButtonElement>(null)
  const isBusy = phase === 'reading' || phase === 'gathering'
  const sentence = sentenceOf(found)
  const spoken = useQuiet(phase === 'reading' && messages ? texts.progress(messages, Math.floor(part * 4) / 4) : sentence)
  // What had the focus is gone: it stays with the reading.
  useEffect(() => {
    button.current?.focus({ preventScroll: true })
  }, [])
  return (
    <section aria-label={texts.reading} className="mt-6 rounded-xl border border-line bg-surface p-4 sm:p-5">
      <p role="status" className="sr-only">{spoken}</p>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <p className={`text-lg font-semibold ${phase === 'unloaded' || phase === 'broken' ? 'text-permanent' : ''}`}>{sentence}</p>
        <button ref={button} type="button" className="action" onClick={isBusy ? onCancel : onAgain}>{isBusy ? texts.cancel : texts.again}</button>
      </div>
      {isBusy && (
        <div className="mt-3 flex items-center gap-4">
          <progress className="many-progress" value={phase === 'reading' ? part : undefined} max={1} aria-label={texts.reading} />
          <span className="min-w-40 text-right tabular-nums text-soft">{phase === 'reading' && texts.progress(messages, part)}</span>
        </div>
      )}
      {onPage && isBusy && <p className="mt-2">{texts.onPage}</p>}
      {skipped > 0 && <p className="mt-2 text-soft">{texts.skipped(skipped)}</p>}
    </section>
  )
}
