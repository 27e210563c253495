'use client'

import { useEffect, useRef, useState } from 'react'
import type { Dropped } from '../many/dropped'
import type { Many } from '../many/Many'
import type { Names } from '../many/names'
import { box as texts } from '../texts-box'
import { loadEngine } from './engine'

/** What reads many messages is loaded with the first drop of several. */
type Part = { Many: typeof Many; names: Names } | 'broken'

/** Several files, a folder or a mailbox dropped on the box: the table of the page for many, in place of an answer. */
export function Several({ dropped, onAgain }: { dropped: Dropped; onAgain(): void }) {
  const [part, setPart] = useState<Part>()
  const section = useRef<HTMLElement>(null)
  useEffect(() => {
    void Promise.all([import('../many/Many'), loadEngine()]).then(([{ Many }, { answers }]) => setPart({ Many, names: answers }), () => setPart('broken'))
  }, [])
  useEffect(() => {
    section.current?.scrollIntoView({ block: 'nearest' })
  }, [part])
  return (
    <section ref={section} aria-labelledby="several" className="mt-8">
      <h2 id="several" className="text-2xl">{texts.severalTitle}</h2>
      {part === undefined && <p className="text-soft">{texts.reading}</p>}
      {part === 'broken' && <p role="alert" className="mt-4 rounded-lg bg-permanent-ground p-4">{texts.broken}</p>}
      {typeof part === 'object' && <part.Many names={part.names} given={{ dropped, onAgain }} />}
    </section>
  )
}
