import { loadCatalogue } from '@/lib/content'
import { alsoWith, textsPathOf } from '@/lib/content/pages'
import { factsOfTexts } from '@/lib/machines/facts'
import { listOf } from '@/lib/machines/structured'
import { Page } from '../frame/Page'
import { texts } from '../texts'
import { Contents } from './Contents'
import { KnownText } from './KnownText'

/** The anchor of a cause on the page of a code's texts. */
export const causeAnchor = (slug: string): string => `cause-${slug}`

/** Every text of other pages that names a code, by cause. */
export function TextsView({ code }: { code: string }) {
  const catalogue = loadCatalogue()
  const also = alsoWith(catalogue, code)
  const causes = catalogue.causes.filter(({ slug }) => also.some(({ cause }) => cause === slug)).map(({ slug, meta }) => ({ id: causeAnchor(slug), text: meta.short, examples: also.filter(({ cause }) => cause === slug) }))
  return (
    <Page trail={[{ href: '/codes/', label: texts.nav.codes }, { href: `/${code}/`, label: code }, { label: texts.code.textsName }]} path={textsPathOf(code)} about={listOf(factsOfTexts(catalogue, code))}>
      <h1 className="text-3xl sm:text-4xl">{texts.code.textsTitle(code)}</h1>
      <p className="mt-3 max-w-2xl text-lg">{texts.code.alsoLead}</p>
      <Contents entries={causes}>
        {causes.map(({ id, text, examples }) => (
          <section key={id} id={id} className="mt-8 first:mt-0">
            <h2 className="text-xl">{text}</h2>
            <ul className="texts">{examples.map((example) => <li key={example.id} id={example.id}><KnownText example={example} /></li>)}</ul>
          </section>
        ))}
      </Contents>
    </Page>
  )
}
