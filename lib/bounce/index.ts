/** Reads a pasted bounce. Knows nothing of causes or content. */
export { charactersOf, readBounce } from './read'
export { isOutlook, textOfOutlook } from './outlook'
export type { Action, Form, Passage, Reading, Recipient, Signs, Tier } from './types'
