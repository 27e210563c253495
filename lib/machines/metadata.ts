/** The facts of a page -> what stands in its head: title, description, canonical address, Markdown twin, preview of links to it. */
import type { Metadata } from 'next'
import { site } from '@/content/site'
import { absolute, previewOf, PREVIEW_SIZE, twinOf } from './address'
import type { Facts } from './facts'

/** Next's metadata for a page. */
export const metadataOf = ({ path, after = path, title, description, checked }: Facts): Metadata => ({
  title,
  description,
  alternates: { canonical: absolute(path), types: { 'text/markdown': absolute(twinOf(after)) } },
  openGraph: {
    ...(path === '/' ? { type: 'website' } : { type: 'article', modifiedTime: checked }), siteName: `${site.name} ${site.product}`, locale: 'en_GB', url: absolute(path), title, description,
    images: [{ url: absolute(previewOf(after)), ...PREVIEW_SIZE, alt: title }],
  },
  twitter: { card: 'summary_large_image' },
})
