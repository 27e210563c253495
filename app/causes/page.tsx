import { Page } from '@/components/frame/Page'
import { CauseLink } from '@/components/page/CauseLink'
import { texts } from '@/components/texts'
import { loadCatalogue } from '@/lib/content'
import { factsOfPath } from '@/lib/machines/facts'
import { metadataOf } from '@/lib/machines/metadata'
import { listOf } from '@/lib/machines/structured'

const facts = factsOfPath(loadCatalogue(), '/causes/')
export const metadata = metadataOf(facts)

/** All causes, by where the trouble lies. */
export default function Causes() {
  const bySlug = new Map(loadCatalogue().causes.map((cause) => [cause.slug, cause]))
  return (
    <Page trail={[{ label: texts.nav.causes }]} about={listOf(facts)}>
      <h1 className="text-3xl sm:text-4xl">{texts.causes.title}</h1>
      <p className="mt-3 max-w-2xl text-lg">{texts.causes.lead}</p>
      {texts.causeGroups.map(({ title, slugs }) => (
        <section key={title} className="mt-10">
          <h2 className="text-xl">{title}</h2>
          <ul className="mt-3 grid gap-2 sm:grid-cols-2">{slugs.flatMap((slug) => bySlug.get(slug) ?? []).map((cause) => <li key={cause.slug}><CauseLink cause={cause} /></li>)}</ul>
        </section>
      ))}
    </Page>
  )
}
