/** Reads a pasted bounce. Knows nothing of causes or content. */
export { charactersOf, readBounce } from './read'
export { isOutlook, textOfOutlook } from './outlook'
export { clean, MAX_CHARACTERS } from './clean'
export { findReplies, findStatuses, codesOf } from './codes'
export type { Action, Form, Passage, Reading, Recipient, Signs, Tier } from './types'
