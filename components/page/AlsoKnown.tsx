import { loadCatalogue } from '@/lib/content'
import { alsoWith, hasTextsPage, textsPathOf } from '@/lib/content/pages'
import { to } from '../address'
import { texts } from '../texts'
import { KnownText } from './KnownText'
import { causeAnchor } from './TextsView'

/** Texts of other pages that name the code, by cause: the texts themselves, or the ways to them where they are too many. */
export function AlsoKnown({ code, id }: { code: string; id: string }) {
  const catalogue = loadCatalogue()
  const also = alsoWith(catalogue, code)
  if (!also.length) return null
  const causes = catalogue.causes.map(({ slug, meta }) => ({ slug, name: meta.short, examples: also.filter(({ cause }) => cause === slug) })).filter(({ examples }) => examples.length > 0)
  const elsewhere = hasTextsPage(catalogue, code) && textsPathOf(code)
  return (
    <section className="mt-12" id={id}>
      <h2 className="text-2xl">{texts.code.also}</h2>
      <p className="mt-1 text-soft">{texts.code.alsoLead}</p>
      {elsewhere && <p><a className="tap" href={to(elsewhere)}>{texts.code.textsLink(also.length)}</a></p>}
      {elsewhere
        ? <ul className="texts gap-x-8 sm:columns-2" data-further={to(elsewhere)}>{causes.map(({ slug, name, examples }) => <li key={slug}><a href={to(`${elsewhere}#${causeAnchor(slug)}`)}>{name}</a> <span className="text-soft">{`(${examples.length})`}</span></li>)}</ul>
        : causes.map(({ slug, name, examples }) => (
          <details key={slug} className="max-w-3xl border-b border-line">
            <summary className="tap w-full gap-2">{name} <span className="text-soft">{`(${examples.length})`}</span></summary>
            <ul className="texts pb-4">{examples.map((example) => <li key={example.id} id={example.id}><KnownText example={example} /></li>)}</ul>
          </details>
        ))}
    </section>
  )
}
