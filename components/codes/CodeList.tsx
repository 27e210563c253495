'use client'

import { useState } from 'react'
import { to } from '../address'
import { texts } from '../texts'
import { matchesTyped, type ListedCode } from './matches'

const groups: { title: string; holds: (code: string) => boolean }[] = [
  { title: texts.codes.replyPermanent, holds: (code) => /^5\d\d$/.test(code) },
  { title: texts.codes.replyTemporary, holds: (code) => /^4\d\d$/.test(code) },
  ...texts.codes.subjects.map((subject, i) => ({ title: texts.codes.enhanced(subject), holds: (code: string) => code.split('.')[1] === String(i) && code.includes('.') })),
]

/** All codes, grouped; typing narrows them at once. */
export function CodeList({ codes }: { codes: ListedCode[] }) {
  const [typed, setTyped] = useState('')
  const found = codes.filter((code) => matchesTyped(code, typed))
  return (
    <>
      <div className="mt-6 w-full max-w-xl" data-needs-script>
        <div className="grow">
          <label htmlFor="filter" className="font-medium">{texts.codes.filter}</label>
          <input id="filter" type="search" value={typed} onChange={(event) => setTyped(event.target.value)} placeholder={texts.codes.filterHint} autoComplete="off" spellCheck={false} className="mt-1 block h-12 w-full rounded-lg border border-edge bg-surface px-4" />
          <p role="status" className="mt-2 text-soft">{found.length ? texts.codes.found(found.length) : texts.codes.none}</p>
        </div>
      </div>
      {groups.map(({ title, holds }) => {
        const members = found.filter(({ code }) => holds(code))
        return members.length > 0 && (
          <section key={title} className="mt-8">
            <h2 className="text-xl">{title}</h2>
            <ul className="mt-3 grid gap-x-6 sm:grid-cols-2">
              {members.map(({ code, title: name, causes }) => (
                <li key={code} className="border-b border-line">
                  <a href={to(`/${code}/`)} className="flex min-h-14 items-center gap-4 py-2 text-ink no-underline hover:underline">
                    <span className="w-20 shrink-0 font-mono font-semibold text-accent">{code}</span>
                    <span><span className="block leading-snug">{name}</span><span className="block text-sm text-soft">{causes.slice(0, 3).join(', ')}</span></span>
                  </a>
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </>
  )
}
