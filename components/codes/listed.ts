/** The catalogue as the list of codes shows it. */
import { allCodes, alsoWith, pageOf } from '@/lib/content/pages'
import type { Catalogue, Role } from '@/lib/content/types'

/** A code of the list. `act`: who has to act first, by cause; `providers`: slugs of those whose texts name it; `texts`: how many texts are known. */
export interface Listed { code: string; title: string; causes: string[]; act: Role[]; providers: string[]; texts: number }
/** What the list needs: its codes, and the names of providers by slug. */
export interface CodeListData { codes: Listed[]; providers: Record<string, string> }

/** By subject and detail, so that 4.x.x stands next to 5.x.x. */
const order = (code: string): string => (code.includes('.') ? `${code.slice(2)}.${code[0] === '5' ? 0 : 1}` : code)

/** Everything that the list shows and filters by. */
export function codeListOf(catalogue: Catalogue): CodeListData {
  const causeOf = new Map(catalogue.causes.map(({ slug, meta }) => [slug, meta]))
  const codes = allCodes(catalogue).map((code): Listed => {
    const { meta, examples } = pageOf(catalogue, code)
    const causes = meta.causes.flatMap((slug) => causeOf.get(slug) ?? [])
    const texts = [...examples, ...alsoWith(catalogue, code)]
    return {
      code,
      title: meta.title,
      causes: causes.map(({ short }) => short),
      act: [...new Set(causes.flatMap(({ act }) => act.slice(0, 1)))],
      providers: [...new Set(texts.flatMap(({ provider }) => provider ?? []))],
      texts: texts.reduce((sum, { wordings }) => sum + wordings.length, 0),
    }
  })
  const sending = new Set(codes.flatMap(({ providers }) => providers))
  return {
    codes: codes.sort((a, b) => order(a.code).localeCompare(order(b.code), 'en', { numeric: true })),
    providers: Object.fromEntries(catalogue.providers.filter(({ slug }) => sending.has(slug)).map(({ slug, meta }): [string, string] => [slug, meta.title]).sort(([, a], [, b]) => a.localeCompare(b, 'en'))),
  }
}
