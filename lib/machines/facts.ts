/** What machines are told of each page: search engines, messengers that preview a link, feeds of changes. One entry a page, everything else follows from it. */
import { texts } from '@/components/texts'
import { allCodes, alsoWith, foldedOf, hasTextsPage, languagesPathOf, pageOf, textsPathOf } from '@/lib/content/pages'
import type { Source } from '@/lib/content/schema'
import { SOURCE_PARTS, sourcePartsOf, sourcesPathOf } from '@/lib/content/sources'
import type { Catalogue, CausePage, CodePage, Example, GuidePage, Outcome, ProviderPage } from '@/lib/content/types'

/** A page, as machines are told of it. */
export interface Facts {
  /** Its address on the site, with a slash at both ends. */
  path: string
  /** The page after which it goes on, where there is one: that page's picture and Markdown twin are its own too. */
  after?: string
  /** For the results of a search: begins with what people search for. Without the operator's name. */
  title: string
  /** For the results of a search: a pasted error line finds its like in it. */
  description: string
  /** The newest day on which one of its facts was checked (`2026-11-24`), whenever the site was built. */
  checked?: string
  /** What the picture shows that goes with a link. */
  picture: { code?: string; title: string; outcome?: Outcome; label?: string }
}

const newest = (days: (string | undefined)[]): string | undefined => days.filter((day) => day !== undefined).sort().at(-1)
const checkedOf = (sources: Source[]): string | undefined => newest(sources.map(({ checked }) => checked))

/** A text much shorter than this is in too many bounces to tell one from another (characters). */
const TELLING = 20
/** More of a text does not fit into a result of a search (characters). */
const SHOWN = 80

const cut = (text: string): string => (text.length <= SHOWN ? text : `${text.slice(0, SHOWN).replace(/\s+\S*$/, '')} …`)

/** The first lines of known texts, without those that are only a code. */
const linesOf = (examples: Example[]): string[] => examples.flatMap(({ wordings }) => wordings.map(({ text }) => text.split('\n')[0]!)).filter((line) => /\p{L}/u.test(line))

/** Of some lines a telling one that names the code, whole where it fits. */
function typicalLine(lines: string[], code: string): string | undefined {
  const named = lines.filter((line) => line.includes(code))
  return named.find(({ length }) => length >= TELLING && length <= SHOWN) ?? named[0] ?? lines[0]
}

/** A telling English text that names the code, of its likeliest cause where there is one. */
function typicalText({ examples, meta }: CodePage, code: string): string | undefined {
  const english = examples.filter(({ lang }) => !lang)
  return typicalLine(linesOf([...english.filter(({ cause }) => cause === meta.causes[0]), ...english]), code)
}

/** A code page. */
export function factsOfCode(page: CodePage, code: string): Facts {
  const { title, summary, sources } = page.meta
  const text = typicalText(page, code)
  return {
    path: `/${code}/`,
    title: texts.titles.code(code, title),
    description: text ? texts.titles.known(cut(text), summary) : summary,
    checked: checkedOf(sources),
    picture: { code, title, outcome: code.startsWith('4') ? 'temporary' : 'permanent', label: texts.classes[code[0]!] },
  }
}

/** The further page of a page. `line`: one of its texts. */
const further = (before: Facts, path: string, title: string, line: string, lead: string): Facts =>
  ({ ...before, path, after: before.path, title, description: texts.titles.known(cut(line), lead) })

/** The page of the texts of other pages that name a code. */
export const factsOfTexts = (catalogue: Catalogue, code: string): Facts =>
  further(factsOfCode(pageOf(catalogue, code), code), textsPathOf(code), texts.code.textsTitle(code), typicalLine(linesOf(alsoWith(catalogue, code)), code)!, texts.code.alsoLead)

/** The page of the texts of a cause in other languages. */
export const factsOfLanguages = (cause: CausePage): Facts =>
  further(factsOfCause(cause), languagesPathOf(cause), texts.languages.title(cause.meta.title), typicalLine(linesOf(foldedOf(cause)), '')!, texts.languages.lead)

/** So many codes and phrases fit beside a cause's name. */
const BESIDE = 3

/** A cause page. */
export const factsOfCause = ({ slug, meta }: CausePage): Facts => ({
  path: `/causes/${slug}/`,
  title: meta.codes.length ? texts.titles.cause(meta.title, meta.codes.slice(0, BESIDE)) : meta.title,
  description: texts.titles.phrases(meta.tells.slice(0, BESIDE), meta.summary),
  checked: checkedOf(meta.sources),
  picture: { title: meta.title, outcome: meta.outcome, label: meta.outcome === 'depends' ? texts.titles.depends : texts.outcomes[meta.outcome] },
})

/** A provider's page. */
export const factsOfProvider = ({ slug, meta }: ProviderPage): Facts => ({
  path: `/providers/${slug}/`,
  title: texts.titles.provider[meta.kind](meta.title),
  description: meta.summary,
  checked: checkedOf([...meta.sources, ...meta.help]),
  picture: { title: texts.titles.provider[meta.kind](meta.title) },
})

/** A guide. */
export const factsOfGuide = ({ slug, meta }: GuidePage): Facts => ({
  path: `/guides/${slug}/`, title: meta.title, description: meta.summary, checked: checkedOf(meta.sources), picture: { title: meta.title },
})

/** The pages that list others, the front page and the page for programs. */
export type ListPath = '/' | keyof typeof texts.titles.lists
const titles: Record<ListPath, string> = { '/': texts.siteTitle, ...texts.titles.lists }
const leads: Record<ListPath, string> = { '/': texts.siteDescription, '/codes/': texts.codes.lead, '/causes/': texts.causes.lead, '/providers/': texts.providers.lead, '/guides/': texts.guides.lead, '/many/': texts.many.lead, '/api/': texts.machines.lead, '/sources/': texts.sources.lead }

/** They are as new as the newest page that they lead to. */
const factsOfList = (path: ListPath, members: Facts[]): Facts => {
  const title = titles[path]
  return { path, title, description: leads[path], checked: newest(members.map(({ checked }) => checked)), picture: { title } }
}

/** Every page of the site that does not go on after another, with the lists first. */
export function factsOf(catalogue: Catalogue): Facts[] {
  const codes = catalogue.codes.flatMap((page) => page.codes.map((code) => factsOfCode(page, code)))
  const causes = catalogue.causes.map(factsOfCause)
  const providers = catalogue.providers.map(factsOfProvider)
  const guides = catalogue.guides.map(factsOfGuide)
  const pages = [...codes, ...causes, ...providers, ...guides]
  const lists: Record<ListPath, Facts[]> = { '/': pages, '/codes/': codes, '/causes/': causes, '/providers/': providers, '/guides/': guides, '/many/': causes, '/api/': pages, '/sources/': pages }
  return [...Object.entries(lists).map(([path, members]) => factsOfList(path as ListPath, members)), ...pages]
}

/** The facts of one list. */
export const factsOfPath = (catalogue: Catalogue, path: ListPath): Facts => factsOf(catalogue).find((facts) => facts.path === path)!

/** The page of the sources of some sites. */
export function factsOfSources(catalogue: Catalogue, part: string): Facts {
  const { sites } = sourcePartsOf(catalogue).find((one) => one.part === part)!
  const before = factsOfPath(catalogue, '/sources/')
  return { ...before, path: sourcesPathOf(part), after: before.path, title: texts.sources.part(part), description: texts.sources.partDescription(sites.slice(0, BESIDE).map(({ name }) => name)) }
}

/** The pages that go on after the page of a code, of a cause or of all sources. */
export const factsOfFurther = (catalogue: Catalogue): Facts[] => [
  ...allCodes(catalogue).filter((code) => hasTextsPage(catalogue, code)).map((code) => factsOfTexts(catalogue, code)),
  ...catalogue.causes.filter((cause) => foldedOf(cause).length > 0).map(factsOfLanguages),
  ...SOURCE_PARTS.map((part) => factsOfSources(catalogue, part)),
]
