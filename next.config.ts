import createMDX from '@next/mdx'
import type { NextConfig } from 'next'
import { site } from './content/site'

const published = new URL(process.env.SITE_URL ?? site.url)
const basePath = published.pathname.replace(/\/$/, '')

const withMDX = createMDX({ options: { remarkPlugins: ['remark-gfm', 'remark-frontmatter'] } })

const config: NextConfig = {
  output: 'export',
  trailingSlash: true,
  images: { unoptimized: true },
  basePath,
  env: { NEXT_PUBLIC_BASE_PATH: basePath, NEXT_PUBLIC_SITE_URL: published.href.replace(/\/$/, '') },
  pageExtensions: ['ts', 'tsx'],
  poweredByHeader: false,
}

export default withMDX(config)
