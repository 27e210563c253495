/** Tables of comma-separated values with a line of names above: Exchange's message tracking log, PowerMTA's accounting files, lists of bounces that sending services export. */
import { moment, stampOf } from './dates'
import { createRepeats, textLinesIn } from './log'
import type { Message, Splitting } from './types'

/** A record of more than this many characters has a stray quotation mark: it ends with its line. */
const MAX_RECORD = 65_536

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '')
/** What the columns are called, by program and version, the most telling first. Only letters count. */
const NAMES = {
  date: ['date-time UTC', 'date-time', 'timestamp', 'time logged', 'received', 'created at', 'created', 'bounced at', 'event time', 'time', 'date'],
  event: ['event-id', 'DSN action', 'event type', 'event', 'type'],
  id: ['internal-message-id', 'message-id', 'message trace id'],
  to: ['recipient-address', 'recipients', 'recipient', 'rcpt', 'email address', 'email', 'to address', 'to'],
  code: ['DSN status', 'SMTP code', 'error code', 'code'],
  said: ['recipient-status', 'DSN diag', 'diagnostic code', 'SMTP response', 'bounce reason', 'reason', 'response', 'error', 'details', 'detail', 'description'],
  context: ['source-context', 'status'],
}
type Column = keyof typeof NAMES

/** What stands between fields: besides the comma what spreadsheets write where a comma is a decimal point, and what older servers write. */
const separators = { ',': /("(?:[^"]|"")*"|[^,]*)(,|$)/gy, ';': /("(?:[^"]|"")*"|[^;]*)(;|$)/gy, '\t': /("(?:[^"]|"")*"|[^\t]*)(\t|$)/gy }
type Separator = keyof typeof separators

/** One record's fields (RFC 4180). */
function fieldsOf(record: string, separator: Separator): string[] {
  const fields: string[] = []
  for (const [, field = '', end] of record.matchAll(separators[separator])) {
    fields.push(field.startsWith('"') ? field.slice(1, -1).replace(/""/g, '"') : field)
    if (!end) break
  }
  return fields
}

/** What stands between the fields of a table, and where each column stands. */
interface Layout { separator: Separator; columns: Record<Column, number> }

/** What a line of names says; `undefined` for a line that does not name a recipient and what was said. */
function layoutOf(line: string): Layout | undefined {
  for (const separator of Object.keys(separators) as Separator[]) {
    const columns = columnsOf(fieldsOf(line.replace(/^\ufeff?(?:#Fields: )?/, ''), separator).map(plain))
    if (columns) return { separator, columns }
  }
  return undefined
}

function columnsOf(names: string[]): Record<Column, number> | undefined {
  const at = (column: Column): number => NAMES[column].map((name) => names.indexOf(plain(name))).find((place) => place >= 0) ?? -1
  const columns = Object.fromEntries((Object.keys(NAMES) as Column[]).map((column) => [column, at(column)])) as Record<Column, number>
  return names.length > 1 && columns.to >= 0 && columns.said >= 0 ? columns : undefined
}

/** Is this the beginning of one? */
export const isTable = (head: string): boolean => head.split(/\r?\n/, 10).some((line) => layoutOf(line) !== undefined)

/** The status of each recipient: they stand one after the other, between marks that may stand in them too. */
function statusesOf(status: string, recipients: number): string[] {
  const parts = status.split(/;(?=\s*(?:\[?\{LED=|'?[245]\d\d[ -]))/)
  return Array.from({ length: recipients }, (_, i) => (parts.length === recipients ? parts[i]! : status))
}

/** What an event that tells of a failure says where nothing else does. A table without events holds failures only. */
const failures: [RegExp, string][] = [
  [/^(?:fail(?:ed|ure)?|b|rb|bounced?|hardbounce|softbounce|dropped|reject(?:ed)?|blocked)$/i, 'Delivery failed'],
  [/^(?:defer(?:red)?|t|tq|delayed|transient)$/i, 'Delivery delayed'],
  // Types of bounces, not of events.
  [/^(?:hard|soft|permanent|undetermined|invalid|block|suppression)/i, 'Delivery failed'],
]

/** The date in a cell: a number counts seconds or milliseconds since 1970. */
const dateIn = (cell: string, lastModified: number): string | undefined =>
  /^\d{10}(?:\d{3})?$/.test(cell) ? moment(cell.length === 10 ? Number(cell) * 1000 : Number(cell)) : stampOf(cell, lastModified) ?? (cell ? moment(cell) : undefined)

/** The failed and waiting deliveries in it, a message for each recipient; repeated attempts once. */
export async function* recordsOf(blocks: AsyncIterable<Uint8Array>, { lastModified, skip }: Splitting): AsyncGenerator<Message> {
  const repeats = createRepeats()
  let layout: Layout | undefined
  let number = 0
  let held = ''
  for await (const block of blocks) {
    for (const line of textLinesIn(block)) {
      number++
      const record = held ? `${held}\n${line}` : line
      // A quotation mark that is open at the end of a line takes the next line in.
      held = (record.match(/"/g)?.length ?? 0) % 2 && record.length < MAX_RECORD ? record : ''
      if (held || !record.trim()) continue
      if (!layout || line.startsWith('#')) {
        layout = layoutOf(line) ?? layout
        continue
      }
      const { separator, columns } = layout
      const fields = fieldsOf(record, separator)
      const value = (column: Column): string => fields[columns[column]]?.trim() ?? ''
      const otherwise = columns.event < 0 ? 'Delivery failed' : failures.find(([event]) => event.test(value('event')))?.[1]
      const recipients = value('to').split(/[;|]/)
      const statuses = statusesOf(value('said'), recipients.length)
      const found = otherwise === undefined ? [] : recipients.map((recipient, i) => ({ recipient, content: [value('code'), statuses[i] || value('context')].filter(Boolean).join(' ') || otherwise }))
      const fresh = found.filter(({ recipient, content }) => !value('id') || !repeats(value('id'), recipient, content))
      if (!fresh.length) skip(1)
      for (const one of fresh) yield { ...one, line: number, date: dateIn(value('date'), lastModified) }
    }
  }
}
