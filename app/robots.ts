import type { MetadataRoute } from 'next'
import { site } from '@/content/site'

export const dynamic = 'force-static'

/** Everybody may read everything. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' }, sitemap: `${process.env.NEXT_PUBLIC_SITE_URL ?? site.url}/sitemap.xml` }
}
