'use client'

import { useState } from 'react'
import { createTally, type Count } from '@/lib/many/tally'
import { many as texts } from '../texts-many'
import { actorOf, causeOf } from './cells'
import type { Names } from './names'

/** So many causes are shown at first: the rest is rare. */
const FIRST = 8

interface Props { counts: Count[]; total: number; chosen: string; names: Names; onChoose(cause: string): void }

/** How often each cause is there, as bars that narrow the table when they are pressed. */
export function Causes({ counts, total, chosen, names, onChoose }: Props) {
  const [isOpen, setOpen] = useState(false)
  const most = counts[0]!.rows
  const shown = counts.filter(({ key }, i) => isOpen || i < FIRST || key === chosen)
  const actors = createTally<Count>(({ key }) => actorOf(key, names), ({ rows }) => rows)
  actors.add(counts)
  return (
    <section className="mt-10" aria-labelledby="why">
      <h2 className="text-xl" id="why">{texts.causes}</h2>
      <p className="mt-1 text-soft">{texts.causesHint}</p>
      <ul className="bars">
        {shown.map(({ key, rows }) => (
          <li key={key}>
            <button type="button" aria-pressed={key === chosen} onClick={() => onChoose(key === chosen ? '' : key)}>
              <span><b>{causeOf(key, names)}</b> <small>{texts.toAct(actorOf(key, names))}</small></span>
              <svg aria-hidden="true"><rect width={`${Math.max(0.5, (100 * rows) / most)}%`} height="100%" rx="3" /></svg>
              <span>{texts.number(rows)} <small>{texts.share(rows / total)}</small></span>
            </button>
          </li>
        ))}
      </ul>
      {counts.length > FIRST && <button type="button" className="tap font-medium text-accent" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>{isOpen ? texts.fewer : texts.more(counts.length - FIRST)}</button>}
      <p className="mt-3"><b className="font-semibold">{texts.actsHeading}:</b> {texts.list(actors.counts().map(({ key, rows }) => texts.acts(key, rows, rows / total)))}</p>
    </section>
  )
}
