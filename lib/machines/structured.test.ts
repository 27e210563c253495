import path from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { loadCatalogue } from '@/lib/content'
import { factsOfCause, factsOfCode, factsOfLanguages, factsOfPath, factsOfTexts } from './facts'
import { articleOf, breadcrumbsOf, howToOf, jsonLdOf, listOf, siteOf } from './structured'

const catalogue = loadCatalogue()
const cause = (slug: string) => catalogue.causes.find((one) => one.slug === slug)!
const page = catalogue.codes.find(({ codes }) => codes.includes('550'))!
const trail = [{ href: '/codes/', label: 'Codes' }, { label: '550' }]

const code = jsonLdOf([breadcrumbsOf(trail), articleOf(factsOfCode(page, '550'))])
const howTo = jsonLdOf([howToOf(factsOfCause(cause('mailbox-full')), cause('mailbox-full'))])
const lists = jsonLdOf([listOf(factsOfPath(catalogue, '/codes/'))])
const further = jsonLdOf([listOf(factsOfTexts(catalogue, '550')), articleOf(factsOfLanguages(cause('mailbox-full')))])
const home = jsonLdOf([siteOf(factsOfPath(catalogue, '/'))])

/** What the compiler says against graphs as literals of schema.org's types, in which an unknown property is an error. */
function complaints(...graphs: string[]): string[] {
  const file = path.resolve('graph.ts')
  const options: ts.CompilerOptions = { strict: true, noEmit: true, skipLibCheck: true, moduleResolution: ts.ModuleResolutionKind.Bundler, module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022, types: [] }
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists } = host
  const source = `import type { Graph, WithActionConstraints, SearchAction, WebSite } from 'schema-dts'\ntype Ours = Graph | { '@context': 'https://schema.org'; '@graph': (Exclude<WebSite, string> & { potentialAction: WithActionConstraints<SearchAction> })[] }\nexport const graphs: Ours[] = [${graphs.join()}]\n`
  host.getSourceFile = (name, language) => (name === file ? ts.createSourceFile(name, source, language) : getSourceFile.call(host, name, language))
  host.fileExists = (name) => name === file || fileExists.call(host, name)
  return ts.getPreEmitDiagnostics(ts.createProgram([file], options, host)).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}

describe('JSON-LD against the types of schema.org', () => {
  it('every kind of page', () => expect(complaints(code, howTo, lists, further, home)).toEqual([]), 60_000)
  it('a property that does not exist is told', () => expect(complaints(code.replace('"headline"', '"headlien"')).join()).toContain('headlien'), 60_000)
})

it('a how-to has the steps of each person who may act', () => {
  const { '@graph': [thing] } = JSON.parse(howTo) as { '@graph': [{ step: { itemListElement: { text: string }[] }[] }] }
  expect(thing.step.map(({ itemListElement }) => itemListElement.length)).toEqual(['sender', 'recipient', 'recipient-admin'].map((role) => cause('mailbox-full').steps[role as 'sender']!.length))
})

it('no text can end the script', () => expect(jsonLdOf([{ '@type': 'TechArticle', headline: '</script><script>' }])).not.toContain('<'))
