/** What a page is, in the words of schema.org, for search engines. Kept short: every page carries it. */
import type { BreadcrumbList, CollectionPage, Graph, HowTo, HowToSection, Organization, SearchAction, TechArticle, Thing, WebSite, WithActionConstraints } from 'schema-dts'
import { texts } from '@/components/texts'
import { site } from '@/content/site'
import { flatText } from '@/lib/content/inline'
import { ROLES } from '@/lib/content/roles'
import type { CausePage } from '@/lib/content/types'
import { absolute, previewOf } from './address'
import type { Facts } from './facts'

/** A step on the way from the front page to a page; the last one, the page itself, needs no address. */
export interface Crumb { href?: string; label: string }

const publisher: Organization = { '@type': 'Organization', name: site.name, url: site.homeUrl }
const shared = ({ path, after = path, description, checked }: Facts) => ({ url: absolute(path), description, image: absolute(previewOf(after)), inLanguage: 'en', dateModified: checked, publisher })

/** The way to a page, as it stands at its top. */
export const breadcrumbsOf = (trail: Crumb[]): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: [{ href: '/', label: texts.page.home }, ...trail].map(({ href, label }, i) => ({ '@type': 'ListItem', position: i + 1, name: label, ...(href ? { item: absolute(href) } : {}) })),
})

/** A page that explains: a code, a provider, a guide, the texts of a cause in other languages. */
export const articleOf = (facts: Facts): TechArticle => ({ '@type': 'TechArticle', headline: facts.title, ...shared(facts) })

/** A cause: what each of the people who may act does, step by step. A cause that nobody can mend is an article. */
export function howToOf(facts: Facts, { steps }: CausePage): HowTo | TechArticle {
  const sections = ROLES.flatMap((role): HowToSection[] => {
    const own = steps[role]
    return own ? [{ '@type': 'HowToSection', name: texts.roles[role], itemListElement: own.map((step) => ({ '@type': 'HowToStep', text: flatText(step) })) }] : []
  })
  return sections.length ? { '@type': 'HowTo', name: facts.title, ...shared(facts), step: sections } : articleOf(facts)
}

/** A page that lists others. */
export const listOf = (facts: Facts): CollectionPage => ({ '@type': 'CollectionPage', name: facts.title, ...shared(facts) })

/** The site, with its search: what is searched for stands in the fragment and is not sent. */
export function siteOf(facts: Facts): WebSite {
  const search: WithActionConstraints<SearchAction> = { '@type': 'SearchAction', target: { '@type': 'EntryPoint', urlTemplate: `${absolute('/')}#q={search_term_string}` }, 'query-input': 'required name=search_term_string' }
  return { '@type': 'WebSite', name: `${site.name} ${site.product}`, alternateName: facts.title, ...shared(facts), potentialAction: search }
}

/** As it stands in a page. `<` is written so that no text can end the script. */
export function jsonLdOf(things: Thing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things }
  return JSON.stringify(graph).replace(/</g, '\\u003c')
}
