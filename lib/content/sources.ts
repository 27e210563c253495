/** Where the facts and texts of all pages come from: each address once, with the day on which it was checked and the pages that rest on it. */
import type { Source } from './schema'
import type { Catalogue } from './types'

/** A page that rests on a source. */
interface CitingPage { file: string; path: string; name: string }

/** An address with the day on which it was last read (the oldest, where pages differ). `title` is missing where only the text of an example comes from it. */
export interface CitedSource { url: string; title?: string; checked: string; pages: CitingPage[] }

/** All sources of one site. */
export interface CitedSite { name: string; checked: string; sources: CitedSource[] }

interface Citation { url: string; title?: string; checked: string; page: CitingPage }

function citationsOf({ codes, causes, providers, guides }: Catalogue): Citation[] {
  const pages = [
    ...codes.map((page) => ({ page, path: `/${page.codes[0]!}/`, name: page.codes[0]!, sources: page.meta.sources })),
    ...causes.map((page) => ({ page, path: `/causes/${page.slug}/`, name: page.meta.short, sources: page.meta.sources })),
    ...providers.map((page) => ({ page, path: `/providers/${page.slug}/`, name: page.meta.title, sources: [...page.meta.sources, ...page.meta.help] })),
    ...guides.map((page) => ({ page, path: `/guides/${page.slug}/`, name: page.meta.title, sources: page.meta.sources })),
  ]
  return pages.flatMap(({ page, path, name, sources }) => {
    const texts = page.examples.flatMap(({ source, checked }): Omit<Source, 'title'>[] => (checked ? [{ url: source, checked }] : []))
    return [...sources, ...texts].map((source) => ({ ...source, page: { file: page.file, path, name } }))
  })
}

/** Every source once, those checked longest ago first. */
export function sourcesOf(catalogue: Catalogue): CitedSource[] {
  const cited = new Map<string, CitedSource>()
  for (const { url, title, checked, page } of citationsOf(catalogue)) {
    const known = cited.get(url)
    if (!known) cited.set(url, { url, title, checked, pages: [page] })
    else {
      known.title ??= title
      if (checked < known.checked) known.checked = checked
      if (!known.pages.some(({ file }) => file === page.file)) known.pages.push(page)
    }
  }
  return [...cited.values()].sort((a, b) => a.checked.localeCompare(b.checked) || a.url.localeCompare(b.url))
}

/** Endings under which sites are registered one word further down: `example.co.uk`. */
const SHARED = /^(ac|co|com|edu|go|gov|ne|net|or|org)$/

/** The name under which people know a site: `learn.microsoft.com` is Microsoft's, so `microsoft.com`; under endings such as `co.uk` one word more. */
export function siteOf(url: string): string {
  const labels = new URL(url).hostname.split('.')
  const [second = '', top = ''] = labels.slice(-2)
  return labels.slice(top.length === 2 && SHARED.test(second) ? -3 : -2).join('.')
}

/** All sources by site, in alphabetical order. */
export function sitesOf(catalogue: Catalogue): CitedSite[] {
  const sites = new Map<string, CitedSource[]>()
  for (const source of sourcesOf(catalogue)) {
    const name = siteOf(source.url)
    sites.set(name, [...(sites.get(name) ?? []), source])
  }
  return [...sites].map(([name, sources]) => ({ name, checked: sources[0]!.checked, sources: sources.sort((a, b) => a.url.localeCompare(b.url)) })).sort((a, b) => a.name.localeCompare(b.name))
}

/** The pages on which the sources stand: by the first letter of the site, up to and with the last one named; digits come first. Addresses, so they never change. */
export const SOURCE_PARTS = ['a-c', 'd-g', 'h-l', 'm-o', 'p-q', 'r', 's-z']

/** The part that holds a site, by its name. */
export const partOf = (site: string): string => SOURCE_PARTS.find((part) => site[0]! <= part.at(-1)!) ?? SOURCE_PARTS.at(-1)!

/** Where a part stands. */
export const sourcesPathOf = (part: string): string => `/sources/${part}/`

/** The parts, each with its sites. */
export const sourcePartsOf = (catalogue: Catalogue): { part: string; sites: CitedSite[] }[] => {
  const sites = sitesOf(catalogue)
  return SOURCE_PARTS.map((part) => ({ part, sites: sites.filter(({ name }) => partOf(name) === part) }))
}
