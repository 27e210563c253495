/** Comma-separated values (RFC 4180) that spreadsheets open as what they are. */

/** Tells Excel that what follows is UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff'

/** What a spreadsheet would take for a formula: what servers and strangers wrote must never be run. An apostrophe makes it text. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/

const cell = (value: string): string => {
  const safe = formula.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe
}

/** One record, with the end of its line. */
export const csvLine = (values: string[]): string => `${values.map(cell).join(',')}\r\n`
