/** Which rows are shown. */
import type { Row } from '@/lib/many/types'
import { actorOf, causeOf, providerOf } from './cells'
import type { Names } from './names'

/** Empty where it narrows nothing. `find`: what was typed; cause and provider: slugs. */
export interface Filter { cause: string; provider: string; find: string }

/** Every row is shown. */
export const ALL: Filter = { cause: '', provider: '', find: '' }

/** Makes a function that tells whether a row answers to a filter: every typed word has to stand somewhere in it. */
export function createFits({ cause, provider, find }: Filter, names: Names): (row: Row) => boolean {
  const words = find.toLowerCase().split(/\s+/).filter(Boolean)
  return (row) => {
    if ((cause && row.cause !== cause) || (provider && row.provider !== provider)) return false
    if (!words.length) return true
    const text = `${row.file} ${row.recipient} ${causeOf(row.cause, names)} ${actorOf(row.cause, names)} ${row.code} ${providerOf(row.provider, names)} ${row.date ?? ''} ${row.said}`.toLowerCase()
    return words.every((word) => text.includes(word))
  }
}
