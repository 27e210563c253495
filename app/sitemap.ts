import type { MetadataRoute } from 'next'
import { loadCatalogue } from '@/lib/content'
import { absolute } from '@/lib/machines/address'
import { factsOf, factsOfFurther } from '@/lib/machines/facts'

export const dynamic = 'force-static'

/** Every page, with the day on which its facts were last checked. */
export default function sitemap(): MetadataRoute.Sitemap {
  const catalogue = loadCatalogue()
  return [...factsOf(catalogue), ...factsOfFurther(catalogue)].map(({ path, checked }) => ({ url: absolute(path), lastModified: checked }))
}
