import { CodeBrowser } from '@/components/codes/CodeBrowser'
import { codeListOf } from '@/components/codes/listed'
import { Page } from '@/components/frame/Page'
import { texts } from '@/components/texts'
import { loadCatalogue } from '@/lib/content'
import { factsOfPath } from '@/lib/machines/facts'
import { metadataOf } from '@/lib/machines/metadata'
import { listOf } from '@/lib/machines/structured'

const facts = factsOfPath(loadCatalogue(), '/codes/')
export const metadata = metadataOf(facts)

/** All codes, to be narrowed. */
export default function Codes() {
  return (
    <Page live trail={[{ label: texts.nav.codes }]} about={listOf(facts)}>
      <h1 className="text-3xl sm:text-4xl">{texts.codes.title}</h1>
      <p className="mt-3 max-w-2xl text-lg">{texts.codes.lead}</p>
      <CodeBrowser data={codeListOf(loadCatalogue())} />
    </Page>
  )
}
