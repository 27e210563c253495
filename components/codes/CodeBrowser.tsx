'use client'

import { useEffect, useRef, useState, type FormEvent } from 'react'
import { to } from '../address'
import { onFragment, putFragment } from '../fragment'
import { useLive } from '../live'
import { codes as texts } from '../texts-codes'
import { CodeTable } from './CodeTable'
import { ALL, countChoices, filterOf, fragmentOf, meant, narrow, type Facet, type Filter } from './filter'
import type { CodeListData } from './listed'

/** All codes as a table, narrowed by what is typed and chosen. The address keeps it, in the fragment, which is never sent. */
export function CodeBrowser({ data }: { data: CodeListData }) {
  const [filter, setFilter] = useState(ALL)
  useLive()
  const field = useRef<HTMLInputElement>(null)

  // The address leads: on arrival, on Back and Forward. What was typed before this script ran is taken along.
  useEffect(() => {
    const follow = () => setFilter(filterOf(location.hash, data))
    const early = field.current?.value ?? ''
    if (early && !location.hash) {
      setFilter({ ...ALL, find: early })
      putFragment(fragmentOf({ ...ALL, find: early }), 'same')
    } else follow()
    return onFragment(follow)
  }, [data])

  const change = (next: Filter, as: 'new' | 'same') => {
    setFilter(next)
    putFragment(fragmentOf(next), as)
  }
  const found = narrow(data, filter)
  const typed = (find: string) => change({ ...filter, find }, !filter.find || !find ? 'new' : 'same')
  const open = (event: FormEvent) => {
    event.preventDefault()
    const code = meant(found, filter.find)
    if (code) location.assign(to(`/${code}/`))
  }
  const clear = () => {
    change(ALL, 'new')
    field.current?.focus()
  }

  const names: Record<Facet, { label: string; all: string; nameOf(value: string): string }> = {
    kind: { label: texts.kind, all: texts.kinds[''], nameOf: (kind) => texts.kinds[kind as '4' | '5'] },
    act: { label: texts.act, all: texts.actors[''], nameOf: (role) => texts.actors[role as keyof typeof texts.actors] },
    subject: { label: texts.subject, all: texts.anySubject, nameOf: (digit) => texts.subjectOf(Number(digit), texts.subjects[Number(digit)]!) },
    provider: { label: texts.provider, all: texts.anyProvider, nameOf: (slug) => data.providers[slug]! },
  }
  return (
    <>
      <form role="search" aria-label={texts.filters} onSubmit={open} className="mt-6 rounded-lg border border-line bg-surface p-4 pb-1 sm:px-5" data-needs-script>
        <label htmlFor="filter" className="font-medium">{texts.filter}</label>
        <input ref={field} id="filter" type="search" enterKeyHint="search" value={filter.find} onChange={(event) => typed(event.target.value)} placeholder={texts.filterHint} autoComplete="off" autoCapitalize="off" spellCheck={false} className="mt-1 block h-12 w-full rounded-lg border border-edge bg-surface px-4" />
        <div className="mt-4 grid grid-cols-2 gap-3 lg:grid-cols-4">
          {(Object.keys(names) as Facet[]).map((facet) => (
            <label key={facet} className="block min-w-0 text-[0.95rem]">
              {names[facet].label}
              <select value={filter[facet]} onChange={(event) => change({ ...filter, [facet]: event.target.value }, 'new')} className={`mt-1 block h-11 w-full rounded-lg border bg-surface px-3 ${filter[facet] ? 'border-accent font-semibold' : 'border-edge'}`}>
                <option value="">{names[facet].all}</option>
                {countChoices(data, filter, facet).map(([value, n]) => <option key={value} value={value} disabled={n === 0 && value !== filter[facet]}>{texts.option(names[facet].nameOf(value), n)}</option>)}
              </select>
            </label>
          ))}
        </div>
        <div className="mt-2 flex min-h-11 flex-wrap items-center justify-between gap-x-6">
          <p role="status" className="text-soft">{found.length ? texts.found(found.length) : texts.none}</p>
          {fragmentOf(filter) && <button type="button" onClick={clear} className="tap font-medium text-accent">{texts.clear}</button>}
        </div>
        {!found.length && filter.find.trim() && <p><a className="tap" href={to(`/#q=${encodeURIComponent(filter.find.toWellFormed())}`)}>{texts.ask(filter.find)}</a></p>}
      </form>
      <CodeTable codes={found} />
    </>
  )
}
