/** Somebody typed the code and nothing else. */
import { findReplies, findStatuses } from '@/lib/bounce/codes'

/** Words beside a code that say nothing about the trouble. */
const ABOUT_CODES = new Set('a bounce code error esmtp is mean means meaning message number smtp status the what does'.split(' '))

/** The codes in a text that holds nothing but them, those of which `known` has a page; none in a text that says more. */
export function onlyCodesOf(text: string, known: (code: string) => boolean): string[] {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  if (words.some((word) => !ABOUT_CODES.has(word))) return []
  return [...new Set([...findReplies(text, true), ...findStatuses(text)].map(({ code }) => code))].filter(known)
}
