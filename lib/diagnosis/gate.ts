/** Is this a bounce at all? Ordinary letters, logs of other programs and newsletters are told so, kindly. */
import type { Reading } from '@/lib/bounce/types'
import type { Engine } from './engine'
import type { Ranked } from './rank'

/** A text without any sign of a report needs a cause supported at least this well. */
const WORDS_ALONE = 0.33
/** Longer texts hold every word somewhere: without signs they need more. */
const LONG = 700
const WORDS_ALONE_LONG = 0.5

/** Decides from the signs of a report, the codes, and how well any cause is supported. */
export function isBounce(reading: Reading, ranked: Ranked[], engine: Engine): boolean {
  const top = ranked[0]
  if (!top) return false
  if (engine.data.causes[top.cause] === 'not-a-bounce') return false
  const { signs, passages, recipients } = reading
  if (signs.report || recipients.some(({ action, status }) => action ?? status)) return true
  if (passages.some(({ reply, status, tier }) => (reply && tier !== 'notice') || (reply && status))) return true
  const length = passages.reduce((sum, { text }) => sum + text.length, 0)
  const bareCode = length < 60 && passages.some(({ reply, status }) => reply ?? status)
  return bareCode || top.score >= (length > LONG ? WORDS_ALONE_LONG : WORDS_ALONE)
}
