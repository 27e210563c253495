import { loadCatalogue } from '@/lib/content'
import { addressOf } from '@/lib/content/pages'
import type { Example } from '@/lib/content/types'
import { to } from '../address'

/** So many characters of a text tell it from the others of a list; lists of hundreds weigh what they show. */
const SHOWN = 84

const shortened = (line: string): string => (line.length > SHOWN ? `${line.slice(0, SHOWN).trimEnd()}…` : line)

/** A known text that stands on another page, by its first line, as a link to where it stands. */
export function KnownText({ example }: { example: Example }) {
  return <a className="wording" lang={example.lang} href={to(addressOf(loadCatalogue(), example))}>{shortened(example.wordings[0]!.text.split('\n')[0]!)}</a>
}
