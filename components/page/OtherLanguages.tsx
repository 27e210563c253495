import { foldedOf, languagesPathOf } from '@/lib/content/pages'
import type { CausePage, Example } from '@/lib/content/types'
import { texts } from '../texts'
import { CardLink } from './CardLink'
import { byLanguage } from './languages'

/** In place of the texts in other languages below a heading, at the first of them: a link to the page on which they stand. */
export function OtherLanguages({ cause, from }: { cause: CausePage; from: Example }) {
  const headingOf = ({ line }: Example) => cause.headings.filter((heading) => heading.line < line).length
  const below = foldedOf(cause).filter((example) => headingOf(example) === headingOf(from))
  if (below[0] !== from) return null
  return <div className="max-w-3xl"><CardLink href={languagesPathOf(cause)} title={texts.languages.more(below.length)} line={texts.languages.list(byLanguage(below).map(([name]) => name))} /></div>
}
