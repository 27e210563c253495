import { loadCatalogue } from '@/lib/content'
import { partOf, sitesOf, sourcePartsOf, sourcesPathOf, type CitedSource } from '@/lib/content/sources'
import { factsOfPath, factsOfSources } from '@/lib/machines/facts'
import { listOf } from '@/lib/machines/structured'
import { to } from '../address'
import { Page } from '../frame/Page'
import { texts } from '../texts'
import { Contents } from './Contents'

const anchorOf = (site: string): string => `from-${site.replaceAll('.', '-')}`
const Checked = ({ day }: { day: string }) => <time dateTime={day}>{texts.page.checked(day)}</time>

/** Every site that the facts come from, each leading to its sources. */
export function SourcesView() {
  const catalogue = loadCatalogue()
  return (
    <Page trail={[{ label: texts.sources.name }]} about={listOf(factsOfPath(catalogue, '/sources/'))}>
      <h1 className="text-3xl sm:text-4xl">{texts.sources.title}</h1>
      <p className="mt-3 max-w-2xl text-lg">{texts.sources.lead}</p>
      <ul className="mt-6 gap-x-8 sm:columns-2 lg:columns-3">
        {sitesOf(catalogue).map(({ name, checked, sources }) => (
          <li key={name} className="break-inside-avoid py-1">
            <a className="tap" href={to(`${sourcesPathOf(partOf(name))}#${anchorOf(name)}`)}>{name}</a>
            <span className="block text-[0.9rem] text-soft">{texts.sources.count(sources.length)}, <Checked day={checked} /></span>
          </li>
        ))}
      </ul>
    </Page>
  )
}

function Entry({ source: { url, title, checked, pages } }: { source: CitedSource }) {
  return (
    <li className="py-2">
      <a href={url} className="[overflow-wrap:anywhere]">{title ?? url.replace(/^https?:\/\/(www\.)?/, '')}</a> <span className="text-soft"><Checked day={checked} /></span>
      <p className="text-[0.95rem] text-soft">{texts.sources.usedOn}: {pages.map(({ path, name }, i) => <span key={path}>{i > 0 && ' · '}<a href={to(path)}>{name}</a></span>)}</p>
    </li>
  )
}

/** The sources of some sites, with the pages that rest on them. */
export function SourcesPart({ part }: { part: string }) {
  const catalogue = loadCatalogue()
  const { sites } = sourcePartsOf(catalogue).find((one) => one.part === part)!
  return (
    <Page trail={[{ href: '/sources/', label: texts.sources.name }, { label: texts.sources.part(part) }]} path={sourcesPathOf(part)} about={listOf(factsOfSources(catalogue, part))}>
      <h1 className="text-3xl sm:text-4xl">{texts.sources.part(part)}</h1>
      <p className="mt-3 max-w-2xl text-lg">{texts.sources.partLead}</p>
      <Contents entries={sites.map(({ name }) => ({ id: anchorOf(name), text: name }))}>
        {sites.map(({ name, sources }) => (
          <section key={name} id={anchorOf(name)} className="mt-8 first:mt-0">
            <h2 className="text-xl">{name}</h2>
            <ul className="mt-1">{sources.map((source) => <Entry key={source.url} source={source} />)}</ul>
          </section>
        ))}
      </Contents>
    </Page>
  )
}
