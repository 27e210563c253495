/** What can only be checked once all pages are known: parity in both directions, ids, links. */
import { site } from '@/content/site'
import type { Link } from './read'
import type { Catalogue, Problem } from './types'

/** Addresses on the site that content may link to, besides the pages themselves. */
const ROUTES = ['/', '/codes/', '/causes/', '/providers/', '/guides/', '/api/', '/sources/']

/** Every address that the content publishes, with the anchors of each. */
function anchorsOf(catalogue: Catalogue): Map<string, Set<string>> {
  const anchors = new Map<string, Set<string>>(ROUTES.map((route) => [route, new Set()]))
  const add = (path: string, page: { headings: { id: string }[]; examples: { id: string }[] }) =>
    anchors.set(path, new Set([...page.headings.map((h) => h.id), ...page.examples.map((e) => e.id)]))
  for (const page of catalogue.codes) for (const code of page.codes) add(`/${code}/`, page)
  for (const page of catalogue.causes) add(`/causes/${page.slug}/`, page)
  for (const page of catalogue.providers) add(`/providers/${page.slug}/`, page)
  for (const page of catalogue.guides) add(`/guides/${page.slug}/`, page)
  return anchors
}

function checkIds(catalogue: Catalogue): Problem[] {
  const first = new Map<string, string>()
  return catalogue.examples.flatMap(({ id, file, line }) => {
    const other = first.get(id)
    first.set(id, other ?? `${file}:${line}`)
    return other ? [{ file, line, message: `the id “${id}” stands at ${other} too: give this example another one.` }] : []
  })
}

function checkCauses(catalogue: Catalogue): Problem[] {
  const slugs = new Set(catalogue.causes.map((page) => page.slug))
  const used = new Set(catalogue.examples.map((example) => example.cause))
  const unknown = (slug: string, file: string, line: number): Problem[] =>
    slugs.has(slug) ? [] : [{ file, line, message: `the cause “${slug}” has no page in content/causes/: use one that has, or write it.` }]
  return [
    ...catalogue.examples.flatMap(({ cause, file, line }) => unknown(cause, file, line)),
    ...catalogue.causes.flatMap((page) => page.examples.filter(({ cause }) => cause !== page.slug).map(({ cause, file, line }) => ({ file, line, message: `is an example of “${cause}” on the page of another cause: move it to content/causes/${cause}.mdx.` }))),
    ...catalogue.providers.flatMap((page) => page.examples.filter(({ provider }) => provider !== page.slug).map(({ file, line }) => ({ file, line, message: `stands on a provider’s page, but is not of that provider: write provider="${page.slug}" or move it.` }))),
    ...catalogue.codes.flatMap(({ meta, file }) => meta.causes.flatMap((slug) => unknown(slug, file, 1))),
    ...catalogue.causes.flatMap(({ meta, file }) => meta.related.flatMap((slug) => unknown(slug, file, 1))),
    ...catalogue.causes.flatMap(({ slug, file }) => (used.has(slug) ? [] : [{ file, line: 1, message: `no example anywhere leads to “${slug}”: add one.` }])),
  ]
}

function checkCodes(catalogue: Catalogue): Problem[] {
  const published = new Map<string, string>()
  const problems: Problem[] = []
  for (const page of catalogue.codes) {
    for (const code of page.codes) {
      const other = published.get(code)
      if (other) problems.push({ file: page.file, line: 1, message: `/${code}/ is served by ${other} too: keep one of the two files.` })
      published.set(code, page.file)
    }
  }
  const named = [...catalogue.codes.flatMap((p) => p.meta.related.map((code) => ({ code, file: p.file }))), ...catalogue.causes.flatMap((p) => p.meta.codes.map((code) => ({ code, file: p.file })))]
  for (const { code, file } of named) if (!published.has(code)) problems.push({ file, line: 1, message: `names the code ${code}, which has no page: write content/codes/${code}.mdx or leave it out.` })
  return problems
}

const addressOfFile = (catalogue: Catalogue, file: string): string => {
  const code = catalogue.codes.find((page) => page.file === file)?.codes[0]
  return code ? `/${code}/` : `/${file.replace(/^content\/|\.mdx$/g, '')}/`
}

function checkLinks(catalogue: Catalogue, links: Link[]): Problem[] {
  const anchors = anchorsOf(catalogue)
  return links.flatMap(({ href, file, line }) => {
    if (/^(https?:|mailto:|\/#(?:q=|paste$|find$))/.test(href)) return []
    const [written = '', anchor] = href.split('#')
    // An anchor alone is one of the page itself.
    const path = written || addressOfFile(catalogue, file)
    const page = anchors.get(path)
    if (!page) return [{ file, line, message: `the link “${href}” leads nowhere: internal links are written /550/, /causes/<slug>/ …, with a slash at the end.` }]
    return !anchor || page.has(anchor) ? [] : [{ file, line, message: `the link “${href}” names an anchor that ${path} does not have.` }]
  })
}

/** The operator's name in a text of ours would survive a rebranding. `sources` maps file names to their text without fences. */
export function checkOperator(sources: Map<string, string>): Problem[] {
  const name = site.name.toLowerCase()
  return [...sources].flatMap(([file, source]) =>
    source.split('\n').flatMap((text, i) => {
      const ours = text.replace(/https?:\/\/\S+/g, '')
      return ours.toLowerCase().includes(name) && !file.includes('/providers/') ? [{ file, line: i + 1, message: `names the operator: write <Operator field="name" /> (or supportEmail, abuseEmail …).` }] : []
    }),
  )
}

/** All checks across pages. */
export const checkCatalogue = (catalogue: Catalogue, links: Link[]): Problem[] => [
  ...checkIds(catalogue),
  ...checkCauses(catalogue),
  ...checkCodes(catalogue),
  ...checkLinks(catalogue, links),
]
