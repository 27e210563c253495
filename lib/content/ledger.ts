/**
 * Ids and addresses are for ever: links to them stand in mails and other people's pages. The ledger lists every one that was ever published; one that
 * is gone from the content must be marked as retired there, and a retired one is never used again.
 */
import type { Catalogue, Problem } from './types'

/** Where the ledger is kept. */
export const LEDGER = 'content/published.txt'

/** Everything of the content that others may link to: paths of pages, and `#id` of examples. */
export const publishedOf = ({ codes, causes, providers, guides, examples }: Catalogue): string[] => [
  ...codes.flatMap((page) => page.codes.map((code) => `/${code}/`)),
  ...causes.map(({ slug }) => `/causes/${slug}/`),
  ...providers.map(({ slug }) => `/providers/${slug}/`),
  ...guides.map(({ slug }) => `/guides/${slug}/`),
  ...examples.map(({ id }) => `#${id}`),
]

interface Entry { name: string; retired: boolean; line: number }

const entriesOf = (ledger: string): Entry[] =>
  ledger.split('\n').flatMap((text, i) => {
    const [name, mark] = text.trim().split(/\s+/)
    return name ? [{ name, retired: mark === 'retired', line: i + 1 }] : []
  })

/** What was published and is gone, and what was retired and is used again. */
export function checkLedger(catalogue: Catalogue, ledger: string): Problem[] {
  const present = new Set(publishedOf(catalogue))
  return entriesOf(ledger).flatMap(({ name, retired, line }) => {
    if (!retired && !present.has(name)) return [{ file: LEDGER, line, message: `${name} was published and is gone: bring it back, or write “${name} retired” here.` }]
    if (retired && present.has(name)) return [{ file: LEDGER, line, message: `${name} was retired and is used again: choose another name.` }]
    return []
  })
}

/** The ledger with everything added that is new; in order, so that changes are easy to review. */
export function extendLedger(catalogue: Catalogue, ledger: string): string {
  const known = new Map(entriesOf(ledger).map(({ name, retired }) => [name, retired ? `${name} retired` : name]))
  for (const name of publishedOf(catalogue)) if (!known.has(name)) known.set(name, name)
  return `${[...known.values()].sort().join('\n')}\n`
}
