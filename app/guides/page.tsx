import { Page } from '@/components/frame/Page'
import { CardLink } from '@/components/page/CardLink'
import { texts } from '@/components/texts'
import { loadCatalogue } from '@/lib/content'
import { factsOfPath } from '@/lib/machines/facts'
import { metadataOf } from '@/lib/machines/metadata'
import { listOf } from '@/lib/machines/structured'

const facts = factsOfPath(loadCatalogue(), '/guides/')
export const metadata = metadataOf(facts)

/** All guides. */
export default function Guides() {
  return (
    <Page trail={[{ label: texts.nav.guides }]} about={listOf(facts)}>
      <h1 className="text-3xl sm:text-4xl">{texts.guides.title}</h1>
      <p className="mt-3 max-w-2xl text-lg">{texts.guides.lead}</p>
      <ul className="mt-6 grid gap-2 sm:grid-cols-2">{loadCatalogue().guides.map(({ slug, meta }) => <li key={slug}><CardLink href={`/guides/${slug}/`} title={meta.title} line={meta.summary} /></li>)}</ul>
    </Page>
  )
}
