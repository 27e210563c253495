/**
 * Most of what is pasted is English. A browser loads the known texts in English first, and those in all languages only when a text holds words that it
 * does not know then.
 */
import type { Catalogue, Inline } from '@/lib/content/types'
import { tokenize } from './words'

const proseOf = (parts: Inline[]): string => parts.map((part) => (typeof part === 'string' ? part : 'strong' in part ? proseOf(part.strong) : 'em' in part ? proseOf(part.em) : 'text' in part ? proseOf(part.text) : '')).join(' ')

/** Is this written in English? What names no language is. */
export const isEnglish = ({ lang }: { lang?: string }) => !lang || lang.startsWith('en')

/** The English words, as they are compared: those of our own prose and of examples without a language. */
function englishWords(catalogue: Catalogue): Set<string> {
  const examples = catalogue.examples.filter(isEnglish)
  const prose = [
    ...catalogue.examples.flatMap(({ remedy }) => remedy.map(proseOf)),
    ...catalogue.causes.flatMap(({ meta, steps, message }) => [meta.title, meta.summary, meta.outlook, message?.text ?? '', ...Object.values(steps).flat().map(proseOf)]),
    ...[...catalogue.codes, ...catalogue.providers, ...catalogue.guides].flatMap(({ meta, headings }) => [meta.title, meta.summary, ...headings.map(({ text }) => text)]),
  ]
  return new Set([...prose, ...examples.flatMap(({ wordings }) => wordings.map(({ text }) => text))].flatMap((text) => tokenize(text).map(({ word }) => word)))
}

/** The catalogue with its English texts only: examples without a language, and telling phrases that hold English words only. */
export function englishOf(catalogue: Catalogue): Catalogue {
  const words = englishWords(catalogue)
  const isOurs = (tell: string) => !/[^\u0000-\u007f‘’“”–]/.test(tell) && tokenize(tell).every(({ word }) => words.has(word))
  return { ...catalogue, vocabularies: catalogue.vocabularies.filter(isEnglish), examples: catalogue.examples.filter(isEnglish), causes: catalogue.causes.map((cause) => ({ ...cause, meta: { ...cause.meta, tells: cause.meta.tells.filter(isOurs) } })) }
}
