/** The languages in which servers write. */
import type { Example } from '@/lib/content/types'

const names = new Intl.DisplayNames('en', { type: 'language' })

/** The name of a language by its tag: `pt-BR` -> Brazilian Portuguese. */
const languageName = (tag: string): string => names.of(tag) ?? tag

/** Examples by the name of their language, in the order of the alphabet. */
export function byLanguage(examples: Example[]): [name: string, examples: Example[]][] {
  const tags = [...new Set(examples.flatMap(({ lang }) => lang ?? []))]
  return tags.map((tag): [string, Example[]] => [languageName(tag), examples.filter(({ lang }) => lang === tag)]).sort(([a], [b]) => a.localeCompare(b, 'en'))
}
