/** Dates of mail and of logs, as ISO 8601. A date whose zone nobody wrote down has none here either: it is the clock of whoever wrote it. */

const DAY = 86_400_000
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
/** A header is at most this many bytes long; what stands beyond is not looked at for a date. */
const MAX_HEADER = 32_768

/** A moment, to the second; `undefined` for what is no date. */
export function moment(text: string | number): string | undefined {
  const time = new Date(text).getTime()
  return Number.isNaN(time) ? undefined : `${new Date(time).toISOString().slice(0, 19)}Z`
}

/** The date of a message (RFC 5322, section 3.6.1). */
export function dateOfMessage(bytes: Uint8Array): string | undefined {
  const header = new TextDecoder('latin1').decode(bytes.subarray(0, MAX_HEADER)).split(/\r?\n\r?\n/, 1)[0]!
  const value = /^date:[ \t]*(.+(?:\r?\n[ \t].+)*)/im.exec(header)?.[1]
  return value && moment(value.replace(/\([^)]*\)/g, ' ').replace(/\s+/g, ' ').trim())
}

const iso = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:[.,]\d+)?(?: ?(Z|[+-]\d\d:?\d\d)(?=\s|$|[],]))?/
const syslog = /^([A-Z][a-z]{2}) {1,2}(\d{1,2}) (\d\d:\d\d:\d\d)\b/
const european = /^(\d{1,2})[/. ](\d{1,2}|[A-Z][a-z]{2})[/. ](\d{4})[: T](\d\d:\d\d:\d\d)/
/** What stands before the stamp of a line: a priority (RFC 3164), a bracket, a quotation mark. */
const before = /^(?:<\d+>|[["']+)/

const behindMarks = (line: string): string => line.slice(0, 60).replace(before, '')

/** Does a line of a log begin with a stamp? */
export const isStamped = (line: string): boolean => [iso, european, syslog].some((form) => form.test(behindMarks(line)))

const two = (number: string | number): string => String(number).padStart(2, '0')

/** The stamp at the beginning of a line of a log. Syslog names no year (RFC 3164, section 4.1.2): it is the last one that is not after the log, with a day's grace for zones. */
export function stampOf(line: string, lastModified: number): string | undefined {
  const text = behindMarks(line)
  const [, day, time, zone] = iso.exec(text) ?? []
  if (day) return zone ? moment(`${day}T${time}${zone.replace(/(\d\d):?(\d\d)$/, '$1:$2')}`) : `${day}T${time}`
  const [, date, named, fullYear, hour] = european.exec(text) ?? []
  if (date) {
    const month = MONTHS.indexOf(named!) + 1 || Number(named)
    return month >= 1 && month <= 12 ? `${fullYear}-${two(month)}-${two(date)}T${hour}` : undefined
  }
  const [, name = '', number = '', clock] = syslog.exec(text) ?? []
  const month = MONTHS.indexOf(name) + 1
  if (!month) return undefined
  const year = new Date(lastModified).getUTCFullYear()
  const within = (full: number): string => `${full}-${two(month)}-${two(number)}T${clock}`
  return Date.parse(`${within(year)}Z`) > lastModified + DAY ? within(year - 1) : within(year)
}
