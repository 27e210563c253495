'use client'

import { box as texts } from '../texts-box'
import { isShortened } from './long'
import type { Question } from './question'

const small = 'tap shrink-0 font-medium text-accent max-sm:ml-auto max-sm:text-sm'

/** The line under the box: what was read, and what can be done with it. */
export function BoxActions({ question: { source, state, before, taker, mask, unmask } }: { question: Question }) {
  const found = state.kind === 'answered' ? state.found : undefined
  const read = before ? texts.masked(before.hidden) : found && texts.read[found.reading.form](found.reading.recipients.length, found.author)
  return (
    <div className="mt-1 flex min-h-11 items-center gap-x-5">
      <p id="box-read" className="leading-snug max-sm:text-sm">{read} {isShortened(source) && texts.shortened}</p>
      {before ? <button type="button" onClick={unmask} className={small}>{texts.unmask}</button> : found && found.masked.hidden > 0 && <button type="button" onClick={mask} className={small}>{texts.mask}</button>}
      <label className="tap ml-auto shrink-0 cursor-pointer font-medium text-accent asked:hidden has-focus-visible:outline-3 has-focus-visible:outline-accent sm:asked:inline-flex">
        <input type="file" accept=".eml,.txt,.msg,.log,.json,message/rfc822,text/plain" className="sr-only" onChange={(event) => {
          const file = event.target.files?.[0]
          if (file) taker.file(file)
          event.target.value = ''
        }} />
        {texts.file} <span className="hidden pl-2 font-normal text-soft lg:inline">{texts.fileHint}</span>
      </label>
    </div>
  )
}
