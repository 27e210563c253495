import { CardLink } from '@/components/page/CardLink'
import { Page } from '@/components/frame/Page'
import { texts } from '@/components/texts'
import { loadCatalogue } from '@/lib/content'
import { factsOfPath } from '@/lib/machines/facts'
import { metadataOf } from '@/lib/machines/metadata'
import { listOf } from '@/lib/machines/structured'

const facts = factsOfPath(loadCatalogue(), '/providers/')
export const metadata = metadataOf(facts)

/** All providers and mail software, by kind. */
export default function Providers() {
  const { providers } = loadCatalogue()
  return (
    <Page trail={[{ label: texts.nav.providers }]} about={listOf(facts)}>
      <h1 className="text-3xl sm:text-4xl">{texts.providers.title}</h1>
      <p className="mt-3 max-w-2xl text-lg">{texts.providers.lead}</p>
      {Object.entries(texts.providers.kinds).map(([kind, title]) => {
        const members = providers.filter(({ meta }) => meta.kind === kind).sort((a, b) => a.meta.title.localeCompare(b.meta.title))
        return members.length > 0 && (
          <section key={kind} className="mt-10">
            <h2 className="text-xl">{title}</h2>
            <ul className="mt-3 grid gap-2 sm:grid-cols-2">{members.map(({ slug, meta }) => <li key={slug}><CardLink href={`/providers/${slug}/`} title={meta.title} /></li>)}</ul>
          </section>
        )
      })}
    </Page>
  )
}
