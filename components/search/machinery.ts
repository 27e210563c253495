/** What reads and diagnoses a text, in one piece that is loaded when the box is first touched. */
export { charactersOf, isOutlook, readBounce, textOfOutlook } from '@/lib/bounce'
export { authorOf } from '@/lib/bounce/author'
export { mask } from '@/lib/bounce/mask'
export { reportOf } from '@/lib/bounce/report'
export { createDisagreement } from '@/lib/diagnosis/disagreement'
export { createForAll, hostsOf } from './languages'
export { leanOf } from './lean'
export { suggest } from './suggest'
