import type { MetadataRoute } from 'next'
import { BASE_PATH } from '@/components/address'
import { texts } from '@/components/texts'
import { site } from '@/content/site'

export const dynamic = 'force-static'

/** What a phone needs to put the site on its home screen. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    name: `${site.name} ${site.product}`, short_name: site.product, description: texts.siteDescription, start_url: `${BASE_PATH}/`, scope: `${BASE_PATH}/`, display: 'standalone',
    background_color: '#fafaf8', theme_color: site.accent.light, icons: [{ src: `${BASE_PATH}/icon.svg`, sizes: 'any', type: 'image/svg+xml' }],
  }
}
