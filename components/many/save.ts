/** The rows as a file. */
import { BYTE_ORDER_MARK } from '@/lib/many/csv'
import type { Row } from '@/lib/many/types'
import { to } from '../address'
import { many as texts } from '../texts-many'
import { csvHead, csvRow } from './cells'
import type { Names } from './names'

/** So many rows are written before the page may answer. */
const PORTION = 2000

/** Hands the rows to the browser as a CSV file to save. */
export async function saveCsv(rows: Row[], names: Names): Promise<void> {
  const parts = [BYTE_ORDER_MARK, csvHead()]
  for (let at = 0; at < rows.length; at += PORTION) {
    parts.push(rows.slice(at, at + PORTION).map((row) => csvRow(row, names, location.origin + to('/').slice(0, -1))).join(''))
    await new Promise((resolve) => setTimeout(resolve))
  }
  const url = URL.createObjectURL(new Blob(parts, { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = texts.saved
  link.click()
  // The browser has taken it by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
