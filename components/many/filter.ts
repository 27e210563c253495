/** Which rows are shown, and in which order. */
import type { Row } from '@/lib/many/types'
import { many as texts } from '../texts-many'
import { actorOf, causeOf, providerOf } from './cells'
import type { Names } from './names'

/** What the rows may be ordered by. */
export type Order = keyof typeof texts.orders
/** Empty where it narrows or orders nothing. `find`: what was typed; cause and provider: slugs. */
export interface Filter { cause: string; provider: string; find: string; order: Order }

/** Every row is shown, as it was read. */
export const ALL: Filter = { cause: '', provider: '', find: '', order: '' }

/** What is compared, row by row; empty ones come last. */
const keys: Record<Exclude<Order, ''>, (row: Row, names: Names) => string> = {
  newest: ({ date = '' }) => date,
  recipient: ({ recipient }) => recipient.toLowerCase(),
  cause: ({ cause }, names) => causeOf(cause, names),
  code: ({ code }) => code,
  provider: ({ provider }, names) => providerOf(provider, names),
}

/** The rows that a filter leaves, in its order. */
export function narrow(rows: Row[], filter: Filter, names: Names): Row[] {
  const fitting = rows.filter(createFits(filter, names))
  if (!filter.order) return fitting
  const keyOf = keys[filter.order]
  const sign = filter.order === 'newest' ? -1 : 1
  const keyed = fitting.map((row) => ({ row, key: keyOf(row, names) }))
  return keyed.sort((a, b) => (a.key === b.key ? 0 : !a.key ? 1 : !b.key ? -1 : a.key < b.key ? -sign : sign)).map(({ row }) => row)
}

/** Makes a function that tells whether a row answers to a filter: every typed word has to stand somewhere in it. */
function createFits({ cause, provider, find }: Filter, names: Names): (row: Row) => boolean {
  const words = find.toLowerCase().split(/\s+/).filter(Boolean)
  return (row) => {
    if ((cause && row.cause !== cause) || (provider && row.provider !== provider)) return false
    if (!words.length) return true
    const text = `${row.file} ${row.recipient} ${causeOf(row.cause, names)} ${actorOf(row.cause, names)} ${row.code} ${providerOf(row.provider, names)} ${row.date ?? ''} ${row.said}`.toLowerCase()
    return words.every((word) => text.includes(word))
  }
}
