import type { MetadataRoute } from 'next'
import { loadCatalogue } from '@/lib/content'
import { furtherPaths } from '@/lib/content/pages'
import { absolute } from '@/lib/machines/address'
import { factsOf } from '@/lib/machines/facts'

export const dynamic = 'force-static'

/** Every page, with the day on which its facts were last checked. */
export default function sitemap(): MetadataRoute.Sitemap {
  const catalogue = loadCatalogue()
  return [...factsOf(catalogue).map(({ path, checked }) => ({ url: absolute(path), lastModified: checked })), ...furtherPaths(catalogue).map((path) => ({ url: absolute(path) }))]
}
