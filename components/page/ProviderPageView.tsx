import type { ReactNode } from 'react'
import { loadCatalogue } from '@/lib/content'
import { factsOfProvider } from '@/lib/machines/facts'
import { articleOf } from '@/lib/machines/structured'
import { to } from '../address'
import { Page } from '../frame/Page'
import { texts } from '../texts'
import { Contents } from './Contents'
import { KnownText } from './KnownText'
import { SourceList, Sources } from './Sources'
import { causeAnchor } from './TextsView'

/** Anchors of the parts that a provider page has besides its text. */
const parts = { help: 'where-to-get-help', wordings: 'texts-that-it-sends' }

/** A provider page, round its text: help first, then every known text that it sends, by cause. */
export function ProviderPageView({ slug, children }: { slug: string; children: ReactNode }) {
  const catalogue = loadCatalogue()
  const provider = catalogue.providers.find((one) => one.slug === slug)!
  const { meta } = provider
  const examples = catalogue.examples.filter(({ provider }) => provider === slug)
  const causes = catalogue.causes.filter(({ slug: cause }) => examples.some((example) => example.cause === cause))
  const contents = [
    ...provider.headings,
    ...(meta.help.length ? [{ id: parts.help, text: texts.providers.help }] : []),
    { id: parts.wordings, text: texts.providers.wordings },
    ...causes.map((cause) => ({ id: causeAnchor(cause.slug), text: cause.meta.short })),
  ]
  return (
    <Page trail={[{ href: '/providers/', label: texts.nav.providers }, { label: meta.title }]} about={articleOf(factsOfProvider(provider))}>
      <h1 className="text-3xl sm:text-4xl">{meta.title}</h1>
      <p className="mt-3 max-w-2xl text-lg">{meta.summary}</p>
      <Contents entries={contents}>
        <div className="prose">{children}</div>
        {meta.help.length > 0 && (
          <section id={parts.help} className="mt-12">
            <h2 className="text-2xl">{texts.providers.help}</h2>
            <SourceList sources={meta.help} />
          </section>
        )}
        <section id={parts.wordings} className="mt-12">
          <h2 className="text-2xl">{texts.providers.wordings}</h2>
          {examples.length === 0 && <p className="mt-2 text-soft">{texts.providers.none}</p>}
          {causes.map((cause) => (
            <section key={cause.slug} id={causeAnchor(cause.slug)} className="mt-4 max-w-3xl">
              <h3 className="text-lg"><a className="tap" href={to(`/causes/${cause.slug}/`)}>{cause.meta.title}</a></h3>
              <ul className="texts">{examples.filter((example) => example.cause === cause.slug).map((example) => <li key={example.id}><KnownText example={example} /></li>)}</ul>
            </section>
          ))}
        </section>
        <Sources sources={meta.sources} />
      </Contents>
    </Page>
  )
}
