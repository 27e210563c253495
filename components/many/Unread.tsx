'use client'

import type { Unread as UnreadFile } from '@/lib/many/types'
import { many as texts } from '../texts-many'

/** So many are named. */
const NAMED = 100

/** Files that gave no rows, each with the reason. */
export function Unread({ unread }: { unread: UnreadFile[] }) {
  if (!unread.length) return null
  return (
    <section className="mt-12" aria-labelledby="unread">
      <h2 className="text-xl" id="unread">{texts.unread(unread.length)}</h2>
      <ul className="mt-3 max-w-3xl divide-y divide-line border-y border-line">
        {unread.slice(0, NAMED).map(({ file, reason }, i) => <li key={i} className="flex flex-wrap gap-x-4 py-2"><span className="font-mono text-[0.9rem] wrap-anywhere">{file}</span><span className="text-soft">{texts.reasons[reason]}</span></li>)}
      </ul>
      {unread.length > NAMED && <p className="mt-2 text-soft">{texts.unreadMore(unread.length - NAMED)}</p>}
    </section>
  )
}
