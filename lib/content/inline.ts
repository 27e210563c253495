/** Running text as data -> plain text. */
import type { Inline } from './types'

/** The words of it, without markup. */
export const flatText = (parts: Inline[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : 'code' in part ? part.code : 'strong' in part ? flatText(part.strong) : 'em' in part ? flatText(part.em) : flatText(part.text))).join('')
