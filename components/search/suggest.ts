/** What the box suggests while somebody types: pages that begin with what they typed. Plain words go to the diagnosis all the same. */
import type { Answers } from '@/lib/content/answers'
import { matchesTyped } from '../codes/matches'

/** A page to go to. `code` stands before the title in the list. */
export interface Suggestion { href: string; title: string; kind: 'code' | 'cause' | 'provider'; code?: string }

/** So many are shown: no more than fit under the box on a phone. */
const MAX = 4
/** Longer texts are no names of pages. */
const MAX_TYPED = 32

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
/** Every typed word begins a word of the text. */
const begins = (text: string, typed: string[]): boolean => {
  const words = wordsOf(text)
  return typed.every((one) => words.some((word) => word.startsWith(one)))
}

/** The suggestions for a typed text, best first; none for a text of several lines, a long one, or a single letter. */
export function suggest(typed: string, answers: Answers): Suggestion[] {
  const wanted = typed.trim()
  if (wanted.length < 2 || wanted.length > MAX_TYPED || wanted.includes('\n')) return []
  const codes = Object.entries(answers.codes).map(([code, title]): Suggestion => ({ href: `/${code}/`, title, kind: 'code', code }))
  // A whole code comes before those that go on after it: 550 before 5.5.0.
  if (/^[245][\d.]*$/.test(wanted)) return codes.filter(({ code, title }) => matchesTyped({ code: code!, title, words: [] }, wanted)).sort((a, b) => Number(b.code!.startsWith(wanted)) - Number(a.code!.startsWith(wanted)) || a.code!.length - b.code!.length).slice(0, MAX)
  const words = wordsOf(wanted)
  if (!words.length) return []
  // What begins with the very words comes first: "mailbox f" means "Mailbox full" before "spam from your mailbox".
  const literally = (...names: string[]): number => Number(names.some((name) => name.toLowerCase().includes(wanted.toLowerCase())))
  const causes = Object.entries(answers.causes).filter(([, { title, short }]) => begins(`${title} ${short}`, words)).sort(([, a], [, b]) => literally(b.title, b.short) - literally(a.title, a.short)).map(([slug, { title }]): Suggestion => ({ href: `/causes/${slug}/`, title, kind: 'cause' }))
  const providers = Object.entries(answers.providers).filter(([, title]) => begins(title, words)).map(([slug, title]): Suggestion => ({ href: `/providers/${slug}/`, title, kind: 'provider' }))
  return [...providers.slice(0, 2), ...causes.slice(0, 3), ...codes.filter(({ title }) => begins(title, words)).sort((a, b) => literally(b.title) - literally(a.title))].slice(0, MAX)
}
