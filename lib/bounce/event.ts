/** JSON events of sending services (Amazon SES, SendGrid, Mailgun, Postmark …): which strings in them speak about the failure. */
import type { Action, Passage, Recipient } from './types'

/** An event, read. */
export interface EventReading { passages: Passage[]; recipients: Recipient[]; complaint: boolean; action?: Action }

const speaks = /diagnostic|reason|response|error|description|details|smtp|msg$|^message$|info|output|bounce_?type|subtype/i
const addresses = /e-?mail|recipient|^to$|address/i
const address = /^[^\s@<>]+@[^\s@<>]+$/
const verdicts: [RegExp, Action | 'complaint'][] = [
  [/^(?:spam_?report|spam ?complaint|complain(?:t|ed)|abuse)$/i, 'complaint'],
  [/^(?:bounced?|failed|dropped|permanent_?fail|hardbounce|softbounce|reject(?:ed)?)$/i, 'failed'],
  [/^(?:deferred|delayed|deliverydelay|temporary_?fail|transient)$/i, 'delayed'],
  [/^(?:deliver(?:y|ed))$/i, 'delivered'],
]

const pair = /"([\w -]{1,40})"\s*:\s*(?:"((?:[^"\\]|\\.){0,4000})"|([245]\d\d)\b)/g
/** So many fields make a text that does not parse an event all the same: mail wraps its lines, people copy a part. */
const MIN_PAIRS = 3

/** Parses JSON, also several objects one after the other on lines of their own; `undefined` when it is none. */
export function parseEvents(text: string): unknown[] | undefined {
  const trimmed = text.trim().replace(/,$/, '')
  if (!/^[[{]/.test(trimmed)) return undefined
  try {
    return [JSON.parse(trimmed)]
  } catch {
    const lines = trimmed.split('\n').filter((line) => line.trim())
    try {
      if (lines.length > 1) return lines.map((line) => JSON.parse(line.replace(/,$/, '')) as unknown)
      throw new SyntaxError('one broken line')
    } catch {
      const pairs = [...text.matchAll(pair)].map(([, key, value, code]) => ({ [key!]: value?.replace(/\\(?:n|r|t)/g, ' ').replace(/\\(["'\\/])/g, '$1') ?? code }))
      return pairs.length >= MIN_PAIRS ? pairs : undefined
    }
  }
}

/** Gathers the strings that speak about the failure. An event inside a string (Amazon SNS) is opened too. */
export function readEvents(events: unknown[]): EventReading {
  const reading: EventReading = { passages: [], recipients: [], complaint: false }
  const visit = (value: unknown, key: string, depth: number): void => {
    if (depth > 12) return
    if (Array.isArray(value)) return value.forEach((item) => visit(item, key, depth + 1))
    if (value && typeof value === 'object') {
      // What was sent is described too: nothing in it speaks about the failure.
      for (const [name, inner] of Object.entries(value)) if (!/^(?:mail|headers|commonHeaders|tags|user-variables)$/.test(name) || /bounce/i.test(key)) visit(inner, name, depth + 1)
      const fields = value as Record<string, unknown>
      if (/^[245]\d\d$/.test(String(fields.code ?? fields.responseCode ?? '')) && typeof (fields.msg ?? fields.message ?? fields.description) === 'string')
        reading.passages.push({ tier: 'diagnostic', text: [fields.code ?? fields.responseCode, fields.enhanced ?? '', fields.msg ?? fields.message ?? fields.description].filter(Boolean).join(' ') })
      return
    }
    if (typeof value !== 'string') return
    const nested = value.length > 40 && /^\s*\{/.test(value) ? parseEvents(value) : undefined
    if (nested) return visit(nested, key, depth + 1)
    const verdict = /event|type|status|action/i.test(key) ? verdicts.find(([pattern]) => pattern.test(value))?.[1] : undefined
    if (verdict === 'complaint') reading.complaint = true
    else if (verdict && reading.action !== 'failed') reading.action = verdict
    if (addresses.test(key) && address.test(value) && !/from|source|sender/i.test(key)) reading.recipients.push({ address: value })
    else if (speaks.test(key) && !address.test(value) && !/^https?:/.test(value)) reading.passages.push({ tier: 'diagnostic', text: value })
  }
  visit(events, '', 0)
  return reading
}
