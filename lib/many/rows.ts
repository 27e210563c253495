/** A message with its diagnosis -> rows of a table: one for each recipient. */
import type { Reading } from '@/lib/bounce'
import type { Diagnosis, Verdict } from '@/lib/diagnosis'
import type { Message, Row } from './types'

/** The rows of a message of a file. */
export function rowsOf(file: string, { line, date, recipient }: Message, reading: Reading, diagnosis: Diagnosis): Row[] {
  const row = (address: string, { cause, reply, status, details, matches: [best] }: Verdict): Row => ({
    file, line, date, recipient: address, cause, confidence: best?.score ?? 0, code: [reply, status].filter(Boolean).join(' '), provider: details.provider ?? '', said: best?.evidence ?? '',
    url: best?.cause === cause ? best.url : `/causes/${cause}/`,
  })
  if (recipient !== undefined) return [row(recipient, diagnosis)]
  if (diagnosis.recipients.length > 1) return diagnosis.recipients.map((one) => row(one.address, one))
  return [row(diagnosis.cause === 'not-a-bounce' ? '' : diagnosis.recipients[0]?.address ?? reading.recipients[0]?.address ?? '', diagnosis)]
}
