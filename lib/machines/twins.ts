/** Each page as Markdown: what a person reads on it, in the same order. */
import type { PhrasingContent, Root, RootContent } from 'mdast'
import { texts } from '@/components/texts'
import type { Source } from '@/lib/content/schema'
import { addressOf, allCodes, alsoWith, pageOf } from '@/lib/content/pages'
import { sitesOf } from '@/lib/content/sources'
import type { Catalogue, CausePage, Example, GuidePage, ProviderPage } from '@/lib/content/types'
import { absolute, twinOf } from './address'
import { bodyOf, type Footnote } from './body'
import { factsOfCause, factsOfCode, factsOfGuide, factsOfPath, factsOfProvider, type Facts, type ListPath } from './facts'
import { heading, link, list, paragraph, strong, word, write } from './markdown'
import { samples } from './samples'

/** Reads the tree of a content page (`content/codes/550.mdx`). */
export type ReadTree = (file: string) => Root

/** A twin: where it stands, what it says. */
export interface Twin { path: string; text: string }

const said = (text: string, address: string): PhrasingContent => ({ type: 'link', url: absolute(address), children: [{ type: 'inlineCode', value: text.split('\n')[0]! }] })
const section = (title: string, items: PhrasingContent[][]): RootContent[] => (items.length ? [heading(2, title), ...list(items)] : [])
const sourcesOf = (title: string, sources: Source[]): RootContent[] => section(title, sources.map(({ url, title: name, checked }) => [link(name, url), word(`, ${texts.page.checked(checked)}`)]))

/** A page, with what a reader that keeps many of them needs to know in its frontmatter. */
const twin = ({ path, title, description, checked }: Facts, name: string, lead: string, rest: RootContent[]): Twin => ({
  path: twinOf(path),
  text: `---\n${Object.entries({ title, description, url: absolute(path), checked }).flatMap(([key, value]) => (value ? [`${key}: ${JSON.stringify(value)}\n`] : [])).join('')}---\n\n${write([heading(1, name), paragraph(word(lead)), ...rest])}`,
})

/** The twins of all pages. */
export function twinsOf(catalogue: Catalogue, readTree: ReadTree): Twin[] {
  const causeOf = new Map(catalogue.causes.map((cause) => [cause.slug, cause]))
  const providerOf = new Map(catalogue.providers.map((provider) => [provider.slug, provider]))
  const causeLinks = (slugs: string[]): PhrasingContent[][] => slugs.flatMap((slug) => {
    const cause = causeOf.get(slug)
    const [first] = cause?.meta.act ?? []
    return cause ? [[link(cause.meta.title, `/causes/${slug}/`), word(`. ${first ? texts.toAct(texts.actors[first]) : texts.nobodyActs}`)]] : []
  })
  const codeLinks = (codes: string[]): PhrasingContent[][] => codes.map((code) => [link(`${code} ${pageOf(catalogue, code).meta.title}`, `/${code}/`)])
  const known = (examples: Example[]): PhrasingContent[][] => examples.map((example) => [said(example.wordings[0]!.text, addressOf(catalogue, example))])
  const footnote = (path: string): Footnote => ({ id, cause, provider, source, checked }) => {
    const sender = provider && providerOf.get(provider)
    return [
      word(`${texts.code.cause}: `), link(causeOf.get(cause)?.meta.short ?? cause, `/causes/${cause}/`),
      ...(sender ? [word(` · ${texts.code.from} `), link(sender.meta.title, `/providers/${sender.slug}/`)] : []),
      word(' · '), source === 'wild' ? word(texts.code.seen) : link(texts.code.source, source), word(`${checked ? `, ${texts.page.checked(checked)}` : ''} · `), link(texts.markdown.here, `${path}#${id}`),
    ]
  }
  const body = (path: string, file: string): RootContent[] => bodyOf(readTree(file), { path, footnote: footnote(path) })

  const ofCode = (code: string): Twin => {
    const page = pageOf(catalogue, code)
    const { meta, codes, file } = page
    const kind = code[0]!
    const pair = codes.find((other) => other !== code)
    const facts = factsOfCode(page, code)
    return twin(facts, `${code} ${meta.title}`, meta.summary, [
      paragraph(strong(`${texts.classes[kind]}.`), word(` ${texts.classMeaning[kind]}`)),
      ...(pair ? [paragraph(link(texts.code.pair(pair, texts.classes[pair[0]!]!.toLowerCase()), `/${pair}/`))] : []),
      ...section(texts.code.likely, causeLinks(meta.causes)),
      ...body(facts.path, file),
      ...section(texts.code.also, known(alsoWith(catalogue, code))),
      heading(2, texts.code.standard), paragraph(word(meta.standard)),
      ...section(texts.code.related, codeLinks(meta.related)),
      ...sourcesOf(texts.page.sources, meta.sources),
    ])
  }

  const ofCause = (cause: CausePage): Twin => {
    const { meta, file } = cause
    const facts = factsOfCause(cause)
    const actors = meta.act.length ? new Intl.ListFormat('en').format(meta.act.map((role) => texts.actors[role])) : texts.nobodyActs
    return twin(facts, meta.title, meta.summary, [
      paragraph(strong(`${texts.outcomes[meta.outcome]}.`), word(` ${meta.outlook}`)),
      paragraph(strong(`${texts.whoActs}:`), word(` ${actors}. ${texts.way[meta.stopped]}`)),
      heading(2, texts.cause.steps), ...body(facts.path, file),
      ...section(texts.cause.known, known(catalogue.examples.filter((example) => example.cause === cause.slug && example.file !== file))),
      ...section(texts.cause.comesWith, codeLinks(meta.codes)),
      ...section(texts.cause.mixed, causeLinks(meta.related)),
      ...sourcesOf(texts.page.sources, meta.sources),
    ])
  }

  const ofProvider = (provider: ProviderPage): Twin => {
    const { meta, file, slug } = provider
    const facts = factsOfProvider(provider)
    const own = catalogue.examples.filter((example) => example.provider === slug)
    return twin(facts, meta.title, meta.summary, [
      ...body(facts.path, file),
      ...sourcesOf(texts.providers.help, meta.help),
      heading(2, texts.providers.wordings),
      ...(own.length ? [] : [paragraph(word(texts.providers.none))]),
      ...catalogue.causes.flatMap(({ slug: cause, meta: { title } }) => {
        const sent = own.filter((example) => example.cause === cause).flatMap((example) => example.wordings.map(({ text }) => [said(text, addressOf(catalogue, example))]))
        return sent.length ? [heading(3, title), ...list(sent)] : []
      }),
      ...sourcesOf(texts.page.sources, meta.sources),
    ])
  }

  const ofGuide = (guide: GuidePage): Twin => {
    const facts = factsOfGuide(guide)
    return twin(facts, guide.meta.title, guide.meta.summary, [...body(facts.path, guide.file), ...sourcesOf(texts.page.sources, guide.meta.sources)])
  }

  const ofList = (path: ListPath, rest: RootContent[]): Twin => {
    const facts = factsOfPath(catalogue, path)
    return twin(facts, facts.title, facts.description, rest)
  }
  const titled = (kind: 'providers' | 'guides') => catalogue[kind].map(({ slug, meta }) => [link(meta.title, `/${kind}/${slug}/`), word(`: ${meta.summary}`)])

  return [
    ofList('/', section(texts.markdown.lists, [['/codes/', texts.nav.codes], ['/causes/', texts.nav.causes], ['/providers/', texts.nav.providers], ['/guides/', texts.nav.guides], ['/many/', texts.many.name], ['/api/', texts.machines.name], ['/sources/', texts.sources.name]].map(([path, name]) => [link(name!, path!)]))),
    ofList('/codes/', list(codeLinks(allCodes(catalogue)))),
    ofList('/causes/', list(causeLinks(catalogue.causes.map(({ slug }) => slug)))),
    ofList('/providers/', list(titled('providers'))),
    ofList('/guides/', list(titled('guides'))),
    ofList('/many/', [heading(2, texts.many.readsHeading), ...list(texts.many.reads.map((kind) => [word(kind)]))]),
    ofList('/api/', Object.entries(texts.machines.sections).flatMap(([key, { title, text }]) => [heading(2, title), paragraph(word(text)), { type: 'code', value: samples[key as keyof typeof samples] }])),
    ofList('/sources/', sitesOf(catalogue).flatMap(({ name, sources }) => section(name, sources.map(({ url, title, checked, pages }) => [
      link(title ?? url, url), word(`, ${texts.page.checked(checked)}. ${texts.sources.usedOn}: `), ...pages.flatMap(({ path, name: page }, i) => [word(i ? ', ' : ''), link(page, path)]),
    ])))),
    ...allCodes(catalogue).map(ofCode), ...catalogue.causes.map(ofCause), ...catalogue.providers.map(ofProvider), ...catalogue.guides.map(ofGuide),
  ]
}
