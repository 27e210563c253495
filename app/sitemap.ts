import type { MetadataRoute } from 'next'
import { site } from '@/content/site'
import { loadCatalogue } from '@/lib/content'
import type { Source } from '@/lib/content/schema'

export const dynamic = 'force-static'

/** The day on which a page's facts were last checked: true dates, whenever the site was built. */
const lastChecked = (sources: Source[]): string | undefined => sources.map(({ checked }) => checked).sort().at(-1)

/** Every page, with its true date. */
export default function sitemap(): MetadataRoute.Sitemap {
  const { codes, causes, providers, guides } = loadCatalogue()
  const base = process.env.NEXT_PUBLIC_SITE_URL ?? site.url
  const entry = (path: string, sources: Source[] = []) => ({ url: base + path, lastModified: lastChecked(sources) })
  return [
    ...['/', '/codes/', '/causes/', '/providers/', '/guides/'].map((path) => entry(path)),
    ...codes.flatMap((page) => page.codes.map((code) => entry(`/${code}/`, page.meta.sources))),
    ...causes.map(({ slug, meta }) => entry(`/causes/${slug}/`, meta.sources)),
    ...providers.map(({ slug, meta }) => entry(`/providers/${slug}/`, meta.sources)),
    ...guides.map(({ slug, meta }) => entry(`/guides/${slug}/`, meta.sources)),
  ]
}
