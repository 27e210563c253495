import type { Metadata } from 'next'
import { Embedded } from '@/components/search/Embedded'
import { texts } from '@/components/texts'

export const metadata: Metadata = { title: texts.embed.title, robots: { index: false } }

/** The box and its answer alone, for a frame in a help desk. README says how to embed it and which headers it needs. */
export default function Page() {
  return (
    <main id="content" className="mx-auto max-w-5xl p-4">
      <h1 className="sr-only">{texts.siteTitle}</h1>
      <Embedded />
    </main>
  )
}
