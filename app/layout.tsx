import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { site } from '@/content/site'
import { BASE_PATH } from '@/components/address'
import { texts } from '@/components/texts'
import { SITE_URL } from '@/lib/content/operator'
import './globals.css'

export const metadata: Metadata = {
  metadataBase: new URL(SITE_URL),
  title: { default: `${texts.siteTitle} · ${site.name}`, template: `%s · ${site.name}` },
  description: texts.siteDescription,
  formatDetection: { telephone: false, email: false, address: false },
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' }

/** A document is drawn ahead, where the browser can, when a pointer rests on a link to it: opening it takes no time. Not pages that run a framework, nor places on the same page. */
const ahead = { prerender: [{ where: { and: [{ href_matches: `${BASE_PATH}/*/` }, { not: { href_matches: [`${BASE_PATH}/codes/`, `${BASE_PATH}/many/`] } }, { not: { selector_matches: '[href^="#"]' } }] }, eagerness: 'moderate' }] }

/** What every page has, in a frame or not. */
export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" suppressHydrationWarning>
      <head>
        {/* First here as in the finished page (lib/cli/finish-page.ts): React takes the head over in this order. */}
        <script src={`${BASE_PATH}/site.js`} data-base={BASE_PATH} async={false} />
        <style>{`:root{--accent-light:${site.accent.light};--accent-dark:${site.accent.dark}}`}</style>
        <link rel="search" type="application/opensearchdescription+xml" title={`${site.name} ${site.product}`} href={`${BASE_PATH}/opensearch.xml`} />
        <script type="speculationrules" dangerouslySetInnerHTML={{ __html: JSON.stringify(ahead) }} />
      </head>
      <body data-copied={texts.answer.copied} data-selected={texts.answer.selected}>{children}</body>
    </html>
  )
}
