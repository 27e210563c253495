/** What slugs are called in the table. */
import type { Catalogue, Role } from '@/lib/content/types'

/** Causes with their short names and who must act, the one who can really mend it first; providers by slug. The answers of the front page are of this shape too. */
export interface Names { causes: Record<string, { short: string; act: Role[] }>; providers: Record<string, string> }

/** Takes them out of the catalogue. */
export const namesOf = ({ causes, providers }: Catalogue): Names => ({
  causes: Object.fromEntries(causes.map(({ slug, meta: { short, act } }) => [slug, { short, act }])),
  providers: Object.fromEntries(providers.map(({ slug, meta }) => [slug, meta.title])),
})
