import type { ReactNode } from 'react'
import { loadCatalogue } from '@/lib/content'
import { allCodes, foldedOf, languagesPathOf } from '@/lib/content/pages'
import { factsOfCause } from '@/lib/machines/facts'
import { howToOf } from '@/lib/machines/structured'
import { to } from '../address'
import { Page } from '../frame/Page'
import { texts } from '../texts'
import { CauseLink } from './CauseLink'
import { KnownText } from './KnownText'
import { Sources } from './Sources'
import { Verdict } from './Verdict'
import { Way } from './Way'

/** A cause page, round its text: it begins like the answer. */
export function CausePageView({ slug, children }: { slug: string; children: ReactNode }) {
  const catalogue = loadCatalogue()
  const cause = catalogue.causes.find((one) => one.slug === slug)!
  const { meta } = cause
  const published = new Set(allCodes(catalogue))
  const codes = meta.codes.filter((code) => published.has(code))
  const related = meta.related.flatMap((other) => catalogue.causes.find((one) => one.slug === other) ?? [])
  const known = catalogue.examples.filter((example) => example.cause === slug && example.file !== cause.file)
  return (
    <Page trail={[{ href: '/causes/', label: texts.nav.causes }, { label: meta.short }]} path={`/causes/${slug}/`} about={howToOf(factsOfCause(cause), cause)}>
      <header className="!block">
        <h1 className="text-3xl sm:text-4xl">{meta.title}</h1>
        <p className="mt-3 max-w-2xl text-lg">{meta.summary}</p>
        <p className="mt-4"><Verdict outcome={meta.outcome} /></p>
        <p className="mt-2 max-w-2xl">{meta.outlook}</p>
        <p className="mt-4"><span className="font-semibold">{texts.whoActs}:</span> {meta.act.length ? new Intl.ListFormat('en', { type: 'conjunction' }).format(meta.act.map((role) => texts.actors[role])) : texts.nobodyActs}</p>
        <div className="mt-5 max-w-2xl"><Way stopped={meta.stopped} act={meta.act} outcome={meta.outcome} /></div>
      </header>
      <div className="prose mt-10" data-further={foldedOf(cause).length ? to(languagesPathOf(cause)) : undefined}><h2 id="steps">{texts.cause.steps}</h2>{children}</div>
      {known.length > 0 && (
        <details className="mt-8 max-w-3xl border-y border-line">
          <summary className="tap w-full font-medium">{texts.cause.known} ({known.length})</summary>
          <ul className="texts pb-4">{known.map((example) => <li key={example.id}><KnownText example={example} /></li>)}</ul>
        </details>
      )}
      {codes.length > 0 && (
        <section className="mt-12">
          <h2 className="text-xl">{texts.cause.comesWith}</h2>
          <p className="mt-2 flex flex-wrap gap-2">{codes.map((code) => <a key={code} className="tap rounded-lg border border-line bg-surface px-4 font-mono" href={to(`/${code}/`)}>{code}</a>)}</p>
        </section>
      )}
      <section className="mt-8">
        <h2 className="text-xl">{texts.cause.mixed}</h2>
        <ul className="mt-3 grid gap-2 sm:grid-cols-2">{related.map((other) => <li key={other.slug}><CauseLink cause={other} /></li>)}</ul>
      </section>
      <Sources sources={meta.sources} />
    </Page>
  )
}
