/** The whole way from a pasted text or a file to what it says. */
import { clean } from './clean'
import { codesOf } from './codes'
import { splitReturned, unquote } from './body'
import { decodePasted } from './encoded'
import { parseEvents, readEvents } from './event'
import { readFields } from './fields'
import { messageSource, openMessage, type Opened } from './mime'
import { isOutlook, textOfOutlook } from './outlook'
import { settle, passagesOf } from './passages'
import type { Passage, Reading, Recipient, Signs } from './types'

/** A text up to this many characters may be typed from memory: codes count wherever they stand in it. */
const TYPED = 400
/** Passages beyond this many are left unread: reports that speak of thousands of recipients repeat themselves. */
const MAX_PASSAGES = 400

const handedOver = /\bstatus=sent\b|\bstat=sent\b|\s[=-]>\s\S+(?:\s\S+)*?\sC="2\d\d/i
const heldUp = /\bstatus=(?:bounced|deferred|expired)\b|\bstat=(?!sent\b)|\s(?:\*\*|==)\s\S+@/i
const warningOnly = /this is (?:just |only )?a warning(?: message)?(?: only)?\b|you do not need to resend|no action is required on your part|do(?:es)? not (?:need|have) to (?:re-?send|send (?:it|your message) again)|has(?: not|n['’]t) been delivered yet|has not yet been delivered|delivery is delayed to|message is delayed for more than|delivery will continue to be attempted|(?:server|system|gmail) will (?:keep|continue) (?:trying|to try|retrying)|attempts remain|will retry for \d+ more/i
const machineSender = /mailer-?daemon|postmaster|mail delivery|delivery subsystem|microsoft outlook|system administrator/i
const reportWords = /diagnostic-code|final-recipient|reporting-mta|mailer-daemon|undeliver|returned mail|delivery status notification|delivery (?:has )?failed|could ?n[o']t be delivered|failure notice|unable to deliver your message|not be delivered|returned to sender/i

function headerOf(text: string, name: string): string | undefined {
  return new RegExp(`^${name}:[ \\t]*(.+(?:\\n[ \\t].+)*)`, 'im').exec(text)?.[1]?.replace(/\s+/g, ' ').trim()
}

function signsOf(text: string, opened: Opened | undefined, from: string | undefined): Omit<Signs, 'disposition'> {
  const header = (name: string): string => opened?.header(name) ?? headerOf(text.slice(0, 4000), name) ?? ''
  const types = new Set(opened?.reports.map(({ type }) => type))
  return {
    autoReplied: /auto-(?:replied|generated)/i.test(header('auto-submitted')) || !!header('x-autoreply') || !!header('x-autorespond') || /auto_reply/i.test(header('precedence')) || /auto-?(?:respon|reply)/i.test(header('x-mailer')),
    feedbackReport: types.has('feedback-report') || /report-type="?feedback-report/i.test(header('content-type')) || /^feedback-type:/im.test(text),
    warningOnly: warningOnly.test(text.replace(/\s+/g, ' ')),
    handedOver: handedOver.test(text) && !heldUp.test(text),
    report: types.has('delivery-status') || machineSender.test(from ?? '') || reportWords.test(text),
  }
}

function mergeRecipients(recipients: Recipient[], passages: Passage[]): Recipient[] {
  const byAddress = new Map<string, Recipient>()
  const named = passages.flatMap(({ recipient }) => (recipient ? [{ address: recipient }] : []))
  for (const one of [...recipients, ...named]) {
    const key = one.address.toLowerCase()
    byAddress.set(key, { ...one, ...byAddress.get(key) })
  }
  return [...byAddress.values()]
}

/** Reads the text of a report that stands alone: no header, no parts. */
async function readText(text: string, typed: boolean): Promise<Pick<Reading, 'passages' | 'recipients' | 'actions' | 'reportingMta'> & { feedback: boolean; disposition: boolean }> {
  const { report, returned } = splitReturned(unquote(text))
  const fields = readFields(clean(await decodePasted(report)))
  const spoken = [...fields.passages, ...passagesOf(fields.rest, 'notice', typed)]
  // Where nothing is left but the "returned" part, the cut was wrong: a person may paste just a piece.
  const passages = spoken.length ? spoken : passagesOf(returned, 'notice', typed)
  return { passages, recipients: fields.recipients, actions: fields.actions, reportingMta: fields.reportingMta, feedback: fields.feedback, disposition: fields.disposition }
}

const empty: Reading = { form: 'empty', passages: [], recipients: [], actions: [], signs: { autoReplied: false, feedbackReport: false, disposition: false, handedOver: false, warningOnly: false, report: false } }

/** Characters for a file's bytes: UTF-8 where it is valid, else byte by byte, so that nothing fails. */
export function charactersOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** Reads the event of a sending service; `undefined` where the text is none, or says nothing about a delivery. */
function readEvent(text: string): Reading | undefined {
  const events = parseEvents(text)
  if (!events) return undefined
  const { passages, recipients, complaint, action } = readEvents(events)
  if (!passages.length && !complaint && !action) return undefined
  const read = passages.map((passage) => ({ ...passage, text: clean(passage.text), ...codesOf(passage.text, true) }))
  const known = mergeRecipients(recipients, []).map((one) => ({ action, ...one }))
  return { form: 'event', passages: read, recipients: known, actions: action ? [action] : [], signs: { ...empty.signs, feedbackReport: complaint, report: true } }
}

/**
 * Reads what somebody pasted or typed, or a file's bytes. Never throws; a text without a word in it reads as `empty`.
 */
export async function readBounce(input: string | Uint8Array): Promise<Reading> {
  if (typeof input !== 'string' && isOutlook(input)) return readBounce(await textOfOutlook(input))
  const text = clean(typeof input === 'string' ? input : charactersOf(input))
  if (!/[\p{L}\p{N}]/u.test(text)) return empty

  const event = readEvent(text)
  if (event) return event

  const source = messageSource(text)
  const opened = source ? await openMessage(typeof input === 'string' ? source : input) : undefined
  // Some services send their events by mail.
  const mailed = opened && readEvent(clean(opened.text))
  if (mailed) return mailed
  const from = opened ? opened.header('from') : headerOf(text.slice(0, 2000), 'from')
  const body = opened ? clean(opened.text) : text
  const typed = !opened && body.length <= TYPED
  const own = await readText(body, typed)
  const reports = await Promise.all((opened?.reports ?? []).map((report) => readText(clean(report.text), false)))
  const passages = settle([
    ...reports.flatMap((report) => report.passages),
    ...own.passages,
    ...(opened?.subject ? [{ text: clean(opened.subject), tier: 'subject' as const, ...codesOf(opened.subject) }] : []),
  ].slice(0, MAX_PASSAGES))
  const signs = signsOf(opened ? `${body}\n${(opened.reports.map((r) => r.text).join('\n'))}` : body, opened, from)
  return {
    form: opened ? 'message' : 'text',
    reportingMta: reports.find((report) => report.reportingMta)?.reportingMta ?? own.reportingMta,
    passages,
    recipients: mergeRecipients([...reports.flatMap((report) => report.recipients), ...own.recipients], passages),
    actions: [...reports.flatMap((report) => report.actions), ...own.actions],
    signs: {
      ...signs,
      feedbackReport: signs.feedbackReport || own.feedback || reports.some((r) => r.feedback),
      // A mailbox may refuse with a disposition ("deleted", RFC 8098) and say in words that it did.
      disposition: !/\brejected\b/i.test(body) && (own.disposition || reports.some((r) => r.disposition)),
    },
  }
}
