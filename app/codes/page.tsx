import { CodeList } from '@/components/codes/CodeList'
import type { ListedCode } from '@/components/codes/matches'
import { Page } from '@/components/frame/Page'
import { texts } from '@/components/texts'
import { loadCatalogue } from '@/lib/content'
import { factsOfPath } from '@/lib/machines/facts'
import { metadataOf } from '@/lib/machines/metadata'
import { listOf } from '@/lib/machines/structured'
import { allCodes, pageOf } from '@/lib/content/pages'

const facts = factsOfPath(loadCatalogue(), '/codes/')
export const metadata = metadataOf(facts)

/** All codes, grouped, with a filter. */
export default function Codes() {
  const catalogue = loadCatalogue()
  const short = new Map(catalogue.causes.map(({ slug, meta }) => [slug, meta.short]))
  const codes = allCodes(catalogue).map((code): ListedCode => {
    const { meta } = pageOf(catalogue, code)
    return { code, title: meta.title, causes: meta.causes.flatMap((slug) => short.get(slug) ?? []) }
  })
  return (
    <Page live trail={[{ label: texts.nav.codes }]} about={listOf(facts)}>
      <h1 className="text-3xl sm:text-4xl">{texts.codes.title}</h1>
      <p className="mt-3 max-w-2xl text-lg">{texts.codes.lead}</p>
      <CodeList codes={codes} />
    </Page>
  )
}
