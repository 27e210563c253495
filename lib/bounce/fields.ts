/** The fields of a delivery-status report (RFC 3464), wherever they stand: in a part of their own or copied into running text. */
import type { Action, Passage, Recipient } from './types'
import { codesOf } from './codes'

const field = /^(?:>\s*)?(reporting-mta|original-recipient|final-recipient|x-actual-recipient|action|status|remote-mta|diagnostic-code|x-supplementary-info|will-retry-until|x-display-name|feedback-type|disposition):[ \t]*(.*)$/i
const actions: Action[] = ['failed', 'delayed', 'delivered', 'relayed', 'expanded']

/** What the fields say. */
export interface FieldReading {
  reportingMta?: string
  recipients: Recipient[]
  passages: Passage[]
  /** Every `Action:`; a `Will-Retry-Until:` says that delivery is only delayed. */
  actions: Action[]
  /** Feedback-Type (RFC 5965) or Disposition (RFC 8098) is among them. */
  feedback: boolean
  disposition: boolean
  /** The text without the fields. */
  rest: string
}

const withoutType = (value: string): string => value.replace(/^[\w-]+\s*;\s*/, '').trim()
const addressIn = (value: string): string => withoutType(value).replace(/^<|>$/g, '')

/** A diagnostic as a passage, without the type of its server; its codes are those of the innermost reply. */
function diagnosticOf(value: string, recipient?: string): Passage {
  const text = value.replace(/^(?:x-[\w-]+|smtp|esmtp|dns|lmtp|notes|x400|unknown)\s*;\s*/i, '')
  return { text, tier: 'diagnostic', recipient, ...codesOf(text) }
}

/** Reads every field in the text. A folded or hard-wrapped value goes on over lines that are no field and not empty. */
export function readFields(text: string): FieldReading {
  const reading: FieldReading = { recipients: [], passages: [], actions: [], feedback: false, disposition: false, rest: '' }
  const rest: string[] = []
  let current: Recipient | undefined
  let pending: { diagnostic?: string; action?: Action; status?: string; explained?: string; remoteMta?: string } = {}
  const lines = text.split('\n')
  const flush = () => {
    if (pending.diagnostic) reading.passages.push(diagnosticOf(pending.diagnostic, current?.address))
    // A group without a diagnostic still has its status.
    else if (pending.status) reading.passages.push({ text: pending.explained ?? pending.status, tier: 'notice', recipient: current?.address, status: pending.status })
    if (pending.action) reading.actions.push(pending.action)
    if (current) Object.assign(current, { action: pending.action ?? current.action, status: pending.status ?? current.status, remoteMta: pending.remoteMta ?? current.remoteMta })
    pending = {}
  }
  for (let i = 0; i < lines.length; i++) {
    const match = field.exec(lines[i]!)
    if (!match) {
      // An empty line ends a recipient's group of fields (RFC 3464, section 2.1).
      if (!lines[i]!.trim() && (pending.action ?? pending.diagnostic)) {
        flush()
        current = undefined
      }
      rest.push(lines[i]!)
      continue
    }
    const name = match[1]!.toLowerCase()
    let value = match[2]!.trim()
    const goesOn = (line: string | undefined): line is string =>
      !!line?.trim() && !/^[A-Z][\w-]+:(?:\s|$)/.test(line) && (/^\s/.test(line) || (name === 'diagnostic-code' && /^[^<\s-][^:]*$|^[245]\d\d[ -]/.test(line)))
    while (goesOn(lines[i + 1])) value += `\n${lines[++i]!.trim()}`
    if (name === 'reporting-mta') reading.reportingMta = withoutType(value)
    else if (name === 'feedback-type') reading.feedback = true
    else if (name === 'disposition') reading.disposition ||= !/;\s*(?:failed|denied)/i.test(value)
    else if (name === 'action') pending.action = actions.find((one) => value.toLowerCase().startsWith(one)) ?? pending.action
    else if (name === 'will-retry-until') pending.action ??= 'delayed'
    else if (name === 'status') {
      pending.status = /[245]\.\d{1,3}\.\d{1,3}/.exec(value)?.[0]
      // Some servers explain it: "5.1.6 (Destination mailbox has moved)".
      pending.explained = value
    } else if (name === 'remote-mta') pending.remoteMta = withoutType(value)
    else if (name === 'diagnostic-code') pending.diagnostic = pending.diagnostic ? `${pending.diagnostic}\n${value}` : value
    else if (name === 'x-supplementary-info') reading.passages.push(diagnosticOf(value, current?.address))
    else if (name === 'final-recipient' || (name === 'original-recipient' && !/^final-recipient:/im.test(text))) {
      const address = addressIn(value)
      // Some servers write the address last: fields read before it are this recipient's then.
      if (current && current.address !== address) flush()
      current = reading.recipients.find((one) => one.address === address)
      if (!current) reading.recipients.push((current = { address }))
    }
  }
  flush()
  return { ...reading, rest: rest.join('\n') }
}
