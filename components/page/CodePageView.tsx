import type { ReactNode } from 'react'
import { loadCatalogue } from '@/lib/content'
import { allCodes, alsoWith, pageOf } from '@/lib/content/pages'
import { factsOfCode } from '@/lib/machines/facts'
import { articleOf } from '@/lib/machines/structured'
import { to } from '../address'
import { Page } from '../frame/Page'
import { texts } from '../texts'
import { AlsoKnown } from './AlsoKnown'
import { CauseLink } from './CauseLink'
import { CodeLink } from './CodeLink'
import { Contents } from './Contents'
import { Pair } from './Pair'
import { Sources } from './Sources'
import { Verdict } from './Verdict'

/** Anchors of the parts that a code page has besides its text. */
const parts = { likely: 'what-it-usually-means', also: 'other-known-texts', standard: 'what-the-standard-says', related: 'related-codes' }

/** A code page, round its text. */
export function CodePageView({ code, children }: { code: string; children: ReactNode }) {
  const catalogue = loadCatalogue()
  const page = pageOf(catalogue, code)
  const { meta } = page
  const kind = code[0]!
  const causes = meta.causes.flatMap((slug) => catalogue.causes.find((cause) => cause.slug === slug) ?? [])
  const codes = allCodes(catalogue)
  const at = codes.indexOf(code)
  const related = meta.related.filter((other) => codes.includes(other))
  const contents = [
    { id: parts.likely, text: texts.code.likely },
    ...page.headings,
    ...(alsoWith(catalogue, code).length ? [{ id: parts.also, text: texts.code.also }] : []),
    { id: parts.standard, text: texts.code.standard },
    ...(related.length ? [{ id: parts.related, text: texts.code.related }] : []),
  ]
  const neighbour = (offset: number, label: string) => {
    const other = codes[at + offset]
    return other ? <a className="tap" href={to(`/${other}/`)} rel={offset < 0 ? 'prev' : 'next'}><span>{label} <strong className="font-mono">{other}</strong></span></a> : <span />
  }
  return (
    <Page trail={[{ href: '/codes/', label: texts.nav.codes }, { label: code }]} path={`/${code}/`} about={articleOf(factsOfCode(page, code))}>
      <header className="!block">
        <h1 className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
          <span className="font-mono text-5xl font-bold tracking-tight text-accent sm:text-6xl">{code}</span>
          <span className="text-2xl sm:text-3xl">{meta.title}</span>
        </h1>
        <p className="mt-4"><Verdict outcome={kind === '4' ? 'temporary' : 'permanent'} label={texts.classes[kind]} /></p>
        <p className="mt-3 max-w-2xl text-lg">{meta.summary}</p>
        <p className="mt-2 max-w-2xl text-soft">{texts.classMeaning[kind]}</p>
        <Pair code={code} />
      </header>
      <Contents entries={contents}>
        <section id={parts.likely}>
          <h2 className="text-xl">{texts.code.likely}</h2>
          <ul className="mt-3 grid gap-2 sm:grid-cols-2">{causes.map((cause) => <li key={cause.slug}><CauseLink cause={cause} /></li>)}</ul>
        </section>
        <div className="prose mt-12">{children}</div>
        <AlsoKnown code={code} id={parts.also} />
        <section id={parts.standard} className="mt-12">
          <h2 className="text-xl">{texts.code.standard}</h2>
          <p className="mt-2 max-w-2xl">{meta.standard}</p>
        </section>
        {related.length > 0 && (
          <section id={parts.related} className="mt-12">
            <h2 className="text-xl">{texts.code.related}</h2>
            <ul className="mt-3 grid gap-2 sm:grid-cols-2">{related.map((other) => <li key={other}><CodeLink code={other} /></li>)}</ul>
          </section>
        )}
        <Sources sources={meta.sources} />
      </Contents>
      <nav aria-label={texts.nav.codes} className="mt-10 flex justify-between gap-4 border-t border-line pt-2">{neighbour(-1, texts.code.previous)}{neighbour(1, texts.code.next)}</nav>
    </Page>
  )
}
