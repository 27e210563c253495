/** The catalogue as JSON for programs, under `/api/v1/`. */
import { addressOf, allCodes, pageOf } from '@/lib/content/pages'
import type { Catalogue, CausePage, Example, ProviderPage } from '@/lib/content/types'
import { absolute, twinOf } from './address'
import { factsOfCause, factsOfCode, factsOfPath, factsOfProvider, type Facts } from './facts'
import { paragraphOf } from './markdown'
import { jsonSchemaOf, schemas, type Answer, type ApiExample, type Kind } from './schema'

/** A change that could break a reader gets the next number, and this one stays. */
const ROOT = '/api/v1/'

const pathOf = (name: string): string => `${ROOT}${name}.json`
const schemaAddress = (kind: Kind): string => absolute(pathOf(`schema/${kind}`))
const KINDS = Object.keys(schemas) as Kind[]

/** Examples in the form in which they are published. */
type Publish = (examples: Example[]) => ApiExample[]

function publisherOf(catalogue: Catalogue): Publish {
  const published = new Map(catalogue.examples.map((example): [Example, ApiExample] => [example, {
    id: example.id,
    url: absolute(addressOf(catalogue, example)),
    cause: example.cause,
    provider: example.provider ?? null,
    language: example.lang ?? 'en',
    texts: example.wordings.map(({ text }) => text),
    remedy: example.remedy.map(paragraphOf).join('\n\n'),
    source: example.source === 'wild' ? null : example.source,
    checked: example.checked ?? null,
  }]))
  return (examples) => examples.map((example) => published.get(example)!)
}

const head = (kind: Kind, path: string) => ({ $schema: schemaAddress(kind), url: absolute(path) })
const detail = (kind: Kind, { path, checked }: Facts) => ({ ...head(kind, path), markdown: absolute(twinOf(path)), checked: checked ?? null })
const classOf = (code: string) => (code.startsWith('4') ? 'temporary' as const : 'permanent' as const)

function codeOf(catalogue: Catalogue, code: string, publish: Publish): Answer<'code'> {
  const page = pageOf(catalogue, code)
  const { title, summary, standard, causes, related, sources } = page.meta
  const pair = page.codes.find((other) => other !== code) ?? null
  return { ...detail('code', factsOfCode(page, code)), code, class: classOf(code), title, summary, standard, causes, pair, related, examples: publish(page.examples), sources }
}

function causeOf(catalogue: Catalogue, cause: CausePage, publish: Publish): Answer<'cause'> {
  const { title, short, summary, outcome, outlook, act, stopped, codes, related, tells, sources } = cause.meta
  return {
    ...detail('cause', factsOfCause(cause)), slug: cause.slug, title, short, summary, outcome, outlook, act, stopped, codes, related, phrases: tells,
    steps: Object.fromEntries(Object.entries(cause.steps).map(([role, steps]) => [role, steps.map(paragraphOf)])),
    message: cause.message ?? null, advice: cause.advice ?? null, examples: publish(catalogue.examples.filter((example) => example.cause === cause.slug)), sources,
  }
}

function providerOf(catalogue: Catalogue, provider: ProviderPage, publish: Publish): Answer<'provider'> {
  const { title, summary, kind, hosts, help, sources } = provider.meta
  return { ...detail('provider', factsOfProvider(provider)), slug: provider.slug, title, kind, summary, hosts, help, examples: publish(catalogue.examples.filter((example) => example.provider === provider.slug)), sources }
}

function listsOf(catalogue: Catalogue, publish: Publish): { [K in 'index' | 'codes' | 'causes' | 'providers' | 'examples']: Answer<K> } {
  const line = (path: string) => ({ url: absolute(`/${path}/`), api: absolute(pathOf(path)) })
  return {
    index: {
      ...head('index', '/api/'), version: 1, checked: factsOfPath(catalogue, '/').checked ?? null,
      codes: absolute(pathOf('codes')), causes: absolute(pathOf('causes')), providers: absolute(pathOf('providers')), examples: absolute(pathOf('examples')),
      schemas: Object.fromEntries(KINDS.map((kind) => [kind, schemaAddress(kind)])),
    },
    codes: {
      ...head('codes', '/codes/'),
      codes: allCodes(catalogue).map((code) => {
        const { title, causes } = pageOf(catalogue, code).meta
        return { url: absolute(`/${code}/`), api: absolute(pathOf(`codes/${code}`)), code, title, class: classOf(code), causes }
      }),
    },
    causes: { ...head('causes', '/causes/'), causes: catalogue.causes.map(({ slug, meta: { title, short, outcome, act } }) => ({ ...line(`causes/${slug}`), slug, title, short, outcome, act })) },
    providers: { ...head('providers', '/providers/'), providers: catalogue.providers.map(({ slug, meta: { title, kind } }) => ({ ...line(`providers/${slug}`), slug, title, kind })) },
    examples: { ...head('examples', '/api/'), examples: publish(catalogue.examples) },
  }
}

/** A published answer: where it stands, of which kind it is, what it says. */
export interface ApiFile { path: string; kind: Kind; answer: Answer<Kind> }

/** Every answer of the API. */
export function apiOf(catalogue: Catalogue): ApiFile[] {
  const publish = publisherOf(catalogue)
  return [
    ...Object.entries(listsOf(catalogue, publish)).map(([kind, answer]): ApiFile => ({ path: pathOf(kind), kind: kind as Kind, answer })),
    ...allCodes(catalogue).map((code): ApiFile => ({ path: pathOf(`codes/${code}`), kind: 'code', answer: codeOf(catalogue, code, publish) })),
    ...catalogue.causes.map((cause): ApiFile => ({ path: pathOf(`causes/${cause.slug}`), kind: 'cause', answer: causeOf(catalogue, cause, publish) })),
    ...catalogue.providers.map((provider): ApiFile => ({ path: pathOf(`providers/${provider.slug}`), kind: 'provider', answer: providerOf(catalogue, provider, publish) })),
  ]
}

/** The JSON Schema of each kind of answer, with where it stands. */
export const apiSchemas = (): { path: string; schema: object }[] => KINDS.map((kind) => ({ path: pathOf(`schema/${kind}`), schema: jsonSchemaOf(kind, schemaAddress(kind)) }))
