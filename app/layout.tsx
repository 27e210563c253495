import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { site } from '@/content/site'
import { BASE_PATH } from '@/components/address'
import { texts } from '@/components/texts'
import { SITE_URL } from '@/lib/machines/address'
import './globals.css'

export const metadata: Metadata = {
  metadataBase: new URL(SITE_URL),
  title: { default: `${texts.siteTitle} · ${site.name}`, template: `%s · ${site.name}` },
  description: texts.siteDescription,
  formatDetection: { telephone: false, email: false, address: false },
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' }

/** What every page has, in a frame or not. */
export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" suppressHydrationWarning>
      <head>
        <style>{`:root{--accent-light:${site.accent.light};--accent-dark:${site.accent.dark}}`}</style>
        <link rel="search" type="application/opensearchdescription+xml" title={`${site.name} ${site.product}`} href={`${BASE_PATH}/opensearch.xml`} />
        <script src={`${BASE_PATH}/site.js`} data-base={BASE_PATH} async={false} />
      </head>
      <body data-copied={texts.answer.copied}>{children}</body>
    </html>
  )
}
