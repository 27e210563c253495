/** Somebody typed the code and nothing else. */
import { findReplies, findStatuses } from '@/lib/bounce/codes'

/** A text up to this many characters is a code and hardly a word more. */
const SHORT = 16

/** The codes in a text that is hardly more than they, those of which `known` has a page; none in a longer text. */
export const onlyCodesOf = (text: string, known: (code: string) => boolean): string[] =>
  text.trim().length > SHORT ? [] : [...new Set([...findReplies(text, true), ...findStatuses(text)].map(({ code }) => code))].filter(known)
