'use client'

import type { Count } from '@/lib/many/tally'
import { many as texts } from '../texts-many'
import { causeOf, providerOf } from './cells'
import { ALL, type Filter, type Order } from './filter'
import type { Names } from './names'

interface Props {
  filter: Filter
  causes: Count[]
  providers: Count[]
  names: Names
  isMasked: boolean
  onFilter(filter: Filter): void
  onMask(isMasked: boolean): void
}

/** What narrows the table, and what hides personal data in it. */
export function RowFilter({ filter, causes, providers, names, isMasked, onFilter, onMask }: Props) {
  const choice = (part: 'cause' | 'provider', label: string, any: string, counts: Count[], nameOf: (slug: string, names: Names) => string) => (
    <label className="block min-w-0 text-[0.95rem]">
      {label}
      <select value={filter[part]} onChange={(event) => onFilter({ ...filter, [part]: event.target.value })} className={`mt-1 block h-11 w-full rounded-lg border bg-surface px-3 ${filter[part] ? 'border-accent font-semibold' : 'border-edge'}`}>
        <option value="">{any}</option>
        {counts.map(({ key, rows }) => <option key={key} value={key}>{texts.option(nameOf(key, names), rows)}</option>)}
      </select>
    </label>
  )
  return (
    <form role="search" aria-label={texts.filter} onSubmit={(event) => event.preventDefault()} className="mt-4 rounded-lg border border-line bg-surface px-4 pb-1 pt-3 sm:px-5">
      <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
        <label className="block min-w-0 text-[0.95rem]">
          {texts.filter}
          <input type="search" value={filter.find} onChange={(event) => onFilter({ ...filter, find: event.target.value })} placeholder={texts.filterHint} autoComplete="off" autoCapitalize="off" spellCheck={false} className="mt-1 block h-11 w-full rounded-lg border border-edge bg-surface px-3" />
        </label>
        {choice('cause', texts.cause, texts.anyCause, causes, causeOf)}
        {choice('provider', texts.provider, texts.anyProvider, providers, providerOf)}
        <label className="block min-w-0 text-[0.95rem]">
          {texts.order}
          <select value={filter.order} onChange={(event) => onFilter({ ...filter, order: event.target.value as Order })} className="mt-1 block h-11 w-full rounded-lg border border-edge bg-surface px-3">
            {Object.entries(texts.orders).map(([order, name]) => <option key={order} value={order}>{name}</option>)}
          </select>
        </label>
      </div>
      <div className="mt-1 flex min-h-11 flex-wrap items-center justify-between gap-x-6">
        <label className="tap cursor-pointer gap-2"><input type="checkbox" checked={isMasked} onChange={(event) => onMask(event.target.checked)} className="size-5 accent-accent" />{texts.mask}</label>
        {(filter.cause || filter.provider || filter.find) && <button type="button" className="tap font-medium text-accent" onClick={() => onFilter({ ...ALL, order: filter.order })}>{texts.clear}</button>}
      </div>
    </form>
  )
}
