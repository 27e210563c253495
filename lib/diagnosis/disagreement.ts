/** Codes lie: where the code speaks of one thing and the words of another, the answer says so. */
import type { IndexData, Verdict } from './types'

/** Outcomes rather than reasons: no code stands against them. */
const NO_REASON = new Set(['delayed', 'delivered', 'auto-reply', 'not-a-bounce'])

/** Subject and detail of an enhanced status code (RFC 3463, section 2). */
const partsOf = (code: string): [subject: string, detail: string] => [code.split('.')[1] ?? '0', code.split('.')[2] ?? '0']

/**
 * Makes a function that names the status code in a verdict which speaks against its cause: the cause is not what the code stands for, and comes with no
 * code of that subject. `undefined` where code and words agree, and where the code says nothing by itself (`5.0.0`, `5.3.0`, a bare `550`).
 * `comesWith`: for each cause the codes that it usually comes with.
 */
export function createDisagreement(index: Pick<IndexData, 'causes' | 'codes'>, comesWith: Record<string, { codes: string[] }>): (verdict: Pick<Verdict, 'cause' | 'status'>) => string | undefined {
  const standsFor = new Map(index.codes.map(([code, [first]]) => [code, first === undefined ? undefined : index.causes[first]]))
  return ({ cause, status }) => {
    if (!status || !standsFor.has(status) || standsFor.get(status) === cause || NO_REASON.has(cause)) return undefined
    const [subject, detail] = partsOf(status)
    const usual = new Set(comesWith[cause]?.codes.filter((code) => code.includes('.')).map((code) => partsOf(code)[0]))
    return subject === '0' || detail === '0' || !usual.size || usual.has(subject) ? undefined : status
  }
}
