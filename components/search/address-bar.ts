/**
 * The text in the box and the address bar. What is pasted stands in the fragment only, which browsers never send; texts too long for an
 * address stay in this page's memory, under a number.
 */
import { putFragment } from '../fragment'

/** Longer texts do not go into the address. */
const MAX_FRAGMENT = 6000

/** So many long texts are kept: Back leads no further through them. */
const MAX_KEPT = 20

const kept = new Map<string, string>()
let numbered = 0

/** The text that an address stands for; empty where it stands for none. */
export function textOf(hash: string): string {
  const [, key, value = ''] = /^#([qp])=(.*)$/s.exec(hash) ?? []
  if (key === 'p') return kept.get(value) ?? ''
  if (key !== 'q') return ''
  try {
    return decodeURIComponent(value.replace(/\+/g, ' '))
  } catch {
    return value
  }
}

/** The fragment that holds a text, whatever its length: for links to others, who do not have this page's memory. */
export const fragmentFor = (text: string): string => `#q=${encodeURIComponent(text.toWellFormed())}`

/** The fragment under which a text is kept here; empty for none. */
export function fragmentOf(text: string): string {
  if (!text.trim()) return ''
  const fragment = fragmentFor(text)
  if (fragment.length <= MAX_FRAGMENT) return fragment
  const key = String(++numbered)
  kept.set(key, text)
  kept.delete(String(numbered - MAX_KEPT))
  return `#p=${key}`
}

/** Puts the text into the address. */
export const show = (text: string, as: 'new' | 'same'): void => putFragment(fragmentOf(text), as)
