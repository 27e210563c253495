/**
 * The diagnosis as a library: `createDiagnose(index)` once, then `diagnose(await readBounce(text))` for each text.
 */
export { createDiagnose, type Diagnose } from './diagnose'
export { buildIndex } from './build'
export type { Diagnosis, IndexData, Match, RecipientVerdict, Verdict } from './types'
