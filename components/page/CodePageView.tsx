import type { ReactNode } from 'react'
import { allCodes, alsoWith, pageOf } from '@/lib/content/pages'
import { loadCatalogue } from '@/lib/content'
import type { CausePage } from '@/lib/content/types'
import { factsOfCode } from '@/lib/machines/facts'
import { articleOf } from '@/lib/machines/structured'
import { to } from '../address'
import { Page } from '../frame/Page'
import { texts } from '../texts'
import { CardLink } from './CardLink'
import { KnownText } from './KnownText'
import { Sources } from './Sources'
import { Verdict } from './Verdict'

/** A cause as a line: its name, who has to act. */
export function CauseLink({ cause }: { cause: CausePage }) {
  const [first] = cause.meta.act
  return <CardLink href={`/causes/${cause.slug}/`} title={cause.meta.title} line={first ? texts.toAct(texts.actors[first]) : texts.nobodyActs} />
}

/** A code page, round its text. */
export function CodePageView({ code, children }: { code: string; children: ReactNode }) {
  const catalogue = loadCatalogue()
  const page = pageOf(catalogue, code)
  const { meta } = page
  const kind = code[0]!
  const twin = page.codes.find((other) => other !== code)
  const also = alsoWith(catalogue, code)
  const causes = meta.causes.flatMap((slug) => catalogue.causes.find((cause) => cause.slug === slug) ?? [])
  const codes = allCodes(catalogue)
  const at = codes.indexOf(code)
  const published = new Set(codes)
  const neighbour = (offset: number, label: string) => {
    const other = codes[at + offset]
    return other ? <a className="tap" href={to(`/${other}/`)} rel={offset < 0 ? 'prev' : 'next'}><span>{label} <strong className="font-mono">{other}</strong></span></a> : <span />
  }
  return (
    <Page trail={[{ href: '/codes/', label: texts.nav.codes }, { label: code }]} about={articleOf(factsOfCode(page, code))}>
      <header className="!block">
        <h1 className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
          <span className="font-mono text-5xl font-bold tracking-tight text-accent sm:text-6xl">{code}</span>
          <span className="text-2xl sm:text-3xl">{meta.title}</span>
        </h1>
        <p className="mt-4"><Verdict outcome={kind === '4' ? 'temporary' : 'permanent'} label={texts.classes[kind]} /></p>
        <p className="mt-3 max-w-2xl text-lg">{meta.summary}</p>
        <p className="mt-2 max-w-2xl text-soft">{texts.classMeaning[kind]}</p>
        {twin && <p className="mt-2"><a className="tap" href={to(`/${twin}/`)}>{texts.code.pair(twin, texts.classes[twin[0]!]!.toLowerCase())}</a></p>}
      </header>
      <section className="mt-8">
        <h2 className="text-xl">{texts.code.likely}</h2>
        <ul className="mt-3 grid gap-2 sm:grid-cols-2">{causes.map((cause) => <li key={cause.slug}><CauseLink cause={cause} /></li>)}</ul>
      </section>
      <div className="prose mt-12">{children}</div>
      {also.length > 0 && (
        <section className="mt-12">
          <h2 className="text-2xl">{texts.code.also}</h2>
          <p className="mt-1 text-soft">{texts.code.alsoLead}</p>
          {catalogue.causes.filter(({ slug }) => also.some(({ cause }) => cause === slug)).map((cause) => (
            <details key={cause.slug} className="max-w-3xl border-b border-line">
              <summary className="tap w-full gap-2">{cause.meta.short} <span className="text-soft">({also.filter(({ cause: slug }) => slug === cause.slug).length})</span></summary>
              <ul className="pb-4">
                {also.filter((example) => example.cause === cause.slug).map((example) => <li key={example.id} id={example.id} className="py-1"><KnownText example={example} /></li>)}
              </ul>
            </details>
          ))}
        </section>
      )}
      <section className="mt-12">
        <h2 className="text-xl">{texts.code.standard}</h2>
        <p className="mt-2 max-w-2xl">{meta.standard}</p>
      </section>
      {meta.related.some((other) => published.has(other)) && (
        <section className="mt-8">
          <h2 className="text-xl">{texts.code.related}</h2>
          <p className="mt-2 flex flex-wrap gap-2">{meta.related.filter((other) => published.has(other)).map((other) => <a key={other} className="tap rounded-lg border border-line bg-surface px-4 font-mono" href={to(`/${other}/`)}>{other}</a>)}</p>
        </section>
      )}
      <Sources sources={meta.sources} />
      <nav aria-label={texts.nav.codes} className="mt-10 flex justify-between gap-4 border-t border-line pt-2">{neighbour(-1, texts.code.previous)}{neighbour(1, texts.code.next)}</nav>
    </Page>
  )
}
