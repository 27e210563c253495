import type { ReactNode } from 'react'
import { loadCatalogue } from '@/lib/content'
import { addressOf } from '@/lib/content/pages'
import { factsOfProvider } from '@/lib/machines/facts'
import { articleOf } from '@/lib/machines/structured'
import { to } from '../address'
import { Page } from '../frame/Page'
import { texts } from '../texts'
import { Sources } from './Sources'

/** A provider page, round its text: help first, then every known text that it sends, by cause. */
export function ProviderPageView({ slug, children }: { slug: string; children: ReactNode }) {
  const catalogue = loadCatalogue()
  const provider = catalogue.providers.find((one) => one.slug === slug)!
  const { meta } = provider
  const examples = catalogue.examples.filter(({ provider }) => provider === slug)
  return (
    <Page trail={[{ href: '/providers/', label: texts.nav.providers }, { label: meta.title }]} about={articleOf(factsOfProvider(provider))}>
      <h1 className="text-3xl sm:text-4xl">{meta.title}</h1>
      <p className="mt-3 max-w-2xl text-lg">{meta.summary}</p>
      <div className="prose mt-8">{children}</div>
      {meta.help.length > 0 && (
        <section className="mt-12">
          <h2 className="text-2xl">{texts.providers.help}</h2>
          <ul className="mt-2">{meta.help.map(({ url, title, checked }) => <li key={url} className="py-1"><a href={url}>{title}</a> <span className="text-soft">({texts.page.checked(checked)})</span></li>)}</ul>
        </section>
      )}
      <section className="mt-12">
        <h2 className="text-2xl">{texts.providers.wordings}</h2>
        {examples.length === 0 && <p className="mt-2 text-soft">{texts.providers.none}</p>}
        {catalogue.causes.filter((cause) => examples.some((example) => example.cause === cause.slug)).map((cause) => (
          <section key={cause.slug} className="mt-6 max-w-3xl">
            <h3 className="text-lg"><a href={to(`/causes/${cause.slug}/`)}>{cause.meta.title}</a></h3>
            <ul className="mt-1 divide-y divide-line border-b border-line *:py-2">
              {examples.filter((example) => example.cause === cause.slug).flatMap((example) => example.wordings.map(({ text }) => (
                <li key={`${example.id} ${text}`}><a className="wording text-ink" lang={example.lang} dir="auto" href={to(addressOf(catalogue, example))}>{text}</a></li>
              )))}
            </ul>
          </section>
        ))}
      </section>
      <Sources sources={meta.sources} />
    </Page>
  )
}
