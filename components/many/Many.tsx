'use client'

import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { createTally } from '@/lib/many/tally'
import { useLive } from '../live'
import { useQuiet } from '../search/quiet'
import { many as texts } from '../texts-many'
import { Causes } from './Causes'
import type { Dropped } from './dropped'
import { ALL, narrow, type Filter } from './filter'
import { Intake } from './Intake'
import './many.css'
import type { Names } from './names'
import { Progress } from './Progress'
import { RowFilter } from './RowFilter'
import { Rows } from './Rows'
import { saveCsv } from './save'
import { Unread } from './Unread'
import { useIntake } from './use-intake'
import { useMany } from './use-many'

/** What a page that takes files itself hands over, and what it does when other files are wanted. */
interface Given { dropped: Dropped; onAgain(): void }

/** Many bounces at once: files in, a table out. Takes files itself where none are `given`. */
export function Many({ names, given }: { names: Names; given?: Given }) {
  useLive()
  const { found, start, drop, cancel, clear } = useMany()
  const [chosen, setChosen] = useState({ run: 0, filter: ALL })
  const filter = chosen.run === found.run ? chosen.filter : ALL
  const setFilter = (next: Filter) => setChosen({ run: found.run, filter: next })
  const [isMasked, setMasked] = useState(false)
  const [isAgain, setAgain] = useState(false)
  const side = isMasked ? 'masked' : 'plain'

  const isOver = useIntake(!given, start, drop)
  const dropped = given?.dropped
  useEffect(() => {
    if (dropped) drop(dropped)
  }, [dropped, drop])

  const wanted = useDeferredValue(filter)
  const rows = useDeferredValue(found.rows)
  const all = useMemo(() => rows.map((pair) => pair[side]), [rows, side])
  const shown = useMemo(() => narrow(all, wanted, names), [all, wanted, names])
  const causes = useMemo(() => {
    const tally = createTally<{ cause: string }>(({ cause }) => cause)
    tally.add(all)
    return tally.counts()
  }, [all])
  const providers = useMemo(() => {
    const tally = createTally<{ provider: string }>(({ provider }) => provider)
    tally.add(all.filter(({ provider }) => provider))
    return tally.counts()
  }, [all])

  const count = texts.shown(shown.length, all.length)
  const spoken = useQuiet(found.phase === 'reading' ? '' : count)
  const again = () => {
    clear()
    setAgain(true)
    given?.onAgain()
  }
  if (found.phase === 'idle') return given ? null : <Intake isOver={isOver} isAgain={isAgain} onFiles={start} />
  return (
    <>
      <Progress found={found} onCancel={cancel} onAgain={again} />
      {causes.length > 0 && (
        <>
          <Causes counts={causes} total={all.length} chosen={filter.cause} names={names} onChoose={(cause) => setFilter({ ...filter, cause })} />
          <section className="mt-12" aria-labelledby="rows">
            <h2 className="text-xl" id="rows">{texts.rows}</h2>
            <p className="mt-1 text-soft">{texts.newTab}</p>
            <RowFilter filter={filter} causes={causes} providers={providers} names={names} isMasked={isMasked} onFilter={setFilter} onMask={setMasked} />
            <div className="mt-3 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
              <p>{count}</p>
              <p role="status" className="sr-only">{spoken}</p>
              {shown.length > 0 && <button type="button" className="action" onClick={() => void saveCsv(shown, names)}>{texts.save(shown.length)}</button>}
            </div>
            {shown.length > 0 ? <Rows rows={shown} names={names} view={JSON.stringify([found.run, wanted])} /> : <p className="mt-4">{texts.none}</p>}
          </section>
        </>
      )}
      <Unread unread={found.unread.map((pair) => pair[side])} />
    </>
  )
}
