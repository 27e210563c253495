/** A row in words: for the table, the filter and the CSV file. */
import type { Row } from '@/lib/many/types'
import { csvLine } from '@/lib/many/csv'
import { many as texts } from '../texts-many'
import type { Names } from './names'

/** Who must act on a cause. */
export function actorOf(cause: string, names: Names): string {
  const role = names.causes[cause]?.act[0]
  return role ? texts.actors[role] : texts.nobody
}

/** A cause's name. */
export const causeOf = (cause: string, names: Names): string => names.causes[cause]?.short ?? cause

/** A provider's name; empty for none. */
export const providerOf = (provider: string, names: Names): string => names.providers[provider] ?? provider

/** Where a row was found. */
export const sourceOf = ({ file, line }: Row): string => (line ? texts.place(file, line) : file)

/** The first line of the CSV file. */
export const csvHead = (): string => csvLine(Object.values(texts.csv))

/** A row's line of the CSV file: dates stay ISO 8601, which every spreadsheet reads. `site` is the address before the page's. */
export const csvRow = (row: Row, names: Names, site: string): string =>
  csvLine([row.file, String(row.line ?? ''), row.date ?? '', row.recipient, causeOf(row.cause, names), row.confidence.toFixed(2), actorOf(row.cause, names), row.code, providerOf(row.provider, names), row.said, site + row.url])
