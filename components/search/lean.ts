/** A reading for the browser: short enough that the page does not stand still while the engine weighs it. */
import type { Reading } from '@/lib/bounce/types'

/** So many passages are weighed: each takes up to a millisecond. What a person pastes has ten to thirty; logs have hundreds, which repeat themselves. */
const MAX_PASSAGES = 50
/** Of those at the end so many: the last attempt decides. */
const LAST = 15

/** Of a long reading the passages at both ends, each said once, and the recipients of whom they speak. */
export function leanOf(reading: Reading): Reading {
  if (reading.passages.length <= MAX_PASSAGES) return reading
  const once = [...new Map(reading.passages.map((passage) => [`${passage.tier} ${passage.recipient} ${passage.text}`, passage])).values()]
  const passages = once.length <= MAX_PASSAGES ? once : [...once.slice(0, MAX_PASSAGES - LAST), ...once.slice(-LAST)]
  const named = new Set(passages.flatMap(({ recipient }) => recipient?.toLowerCase() ?? []))
  return { ...reading, passages, recipients: named.size ? reading.recipients.filter(({ address }) => named.has(address.toLowerCase())) : reading.recipients.slice(0, 1) }
}
