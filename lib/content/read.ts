/** Reads each kind of page from its MDX source. Pure: takes a file's name and text, hands out data and problems. */
import type { Nodes, RootContent } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import type { z } from 'zod'
import { flatText } from './inline'
import { blocksOf, inlineOf, lineOf, parseMdx, plainText, readMeta, readProps, type MdxFile } from './mdx'
import { adviceProps, causeMeta, codeMeta, codePattern, exampleProps, guideMeta, messageProps, providerMeta, stepsProps } from './schema'
import type { CausePage, CodePage, Example, GuidePage, Problem, ProviderPage } from './types'
import { checkStyle } from './style'
import { wordingsOf } from './wordings'

/** A page that could be read, and what is wrong with its file. */
export interface Reading<T> { page?: T; problems: Problem[]; links: Link[] }
/** A link in a text, to be checked once all pages are known. */
export interface Link { href: string; file: string; line: number }

/** The anchor of a heading. */
export const headingId = (text: string): string => text.toLowerCase().normalize('NFKD').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '')

const isElement = (node: RootContent, name: string): node is MdxJsxFlowElement => node.type === 'mdxJsxFlowElement' && node.name === name
const known = new Set(['Example', 'Steps', 'Message', 'Advice', 'Operator'])

function readExample(mdx: MdxFile, element: MdxJsxFlowElement): Example | undefined {
  const props = readProps(mdx, element, exampleProps)
  const fences = element.children.filter((child) => child.type === 'code')
  const wordings = fences.flatMap((fence) => wordingsOf(fence.value, lineOf(fence) + 1))
  const remedy = blocksOf(mdx, element.children.filter((child) => child.type !== 'code'))
  if (!wordings.length) mdx.report(lineOf(element), '<Example> shows no text: put what the server sends between ```smtp and ```.')
  if (!remedy.length) mdx.report(lineOf(element), '<Example> has no remedy: say below the fence what the text means and what to do.')
  return props && wordings.length ? { ...props, wordings, remedy, file: mdx.file, line: lineOf(element) } : undefined
}

function linksOf(mdx: MdxFile, node: Nodes): Link[] {
  const own = node.type === 'link' ? [{ href: node.url, file: mdx.file, line: lineOf(node) }] : []
  return 'children' in node ? [...own, ...node.children.flatMap((child) => linksOf(mdx, child))] : own
}

function readPage<T extends object>(file: string, source: string, schema: z.ZodType<T>) {
  const mdx = parseMdx(file, source)
  const meta = readMeta(mdx, schema)
  source.split('\n').forEach((line, i) => {
    if (line.includes('FILL IN')) mdx.report(i + 1, `still says FILL IN: ${line.trim().slice(0, 80)}`)
  })
  checkStyle(mdx, source, meta)
  const { children } = mdx.tree
  for (const node of children) {
    if (node.type === 'mdxjsEsm' || node.type === 'mdxFlowExpression') mdx.report(lineOf(node), 'has JavaScript in it: pages are text and the components of CONTRIBUTING.md only.')
    if (node.type === 'mdxJsxFlowElement' && !known.has(node.name ?? '')) mdx.report(lineOf(node), `<${node.name}> is not known: use one of ${[...known].join(', ')}.`)
    if (node.type === 'heading' && node.depth === 1) mdx.report(lineOf(node), 'has a heading of the first level: the title stands in the frontmatter; begin with ##.')
  }
  const examples = children.filter((node) => isElement(node, 'Example')).flatMap((node) => readExample(mdx, node) ?? [])
  const headings = children.filter((node) => node.type === 'heading').map((node) => ({ id: headingId(plainText(node)), text: plainText(node), line: lineOf(node) }))
  return { mdx, meta, body: { file, headings, examples }, links: linksOf(mdx, mdx.tree) }
}

const stem = (file: string): string => file.replace(/^.*\//, '').replace(/\.mdx$/, '')

/** Reads `content/codes/<code>.mdx`. */
export function readCode(file: string, source: string): Reading<CodePage> {
  const { mdx, meta, body, links } = readPage(file, source, codeMeta)
  const name = stem(file)
  if (!codePattern.test(name)) mdx.report(1, `“${name}” is not a code: name the file 550.mdx, 5.7.515.mdx, or x.1.1.mdx for 4.1.1 and 5.1.1.`)
  if (!body.examples.length) mdx.report(1, 'has no example: show at least one text that servers send with this code.')
  const codes = name.startsWith('x.') ? [name.replace('x', '5'), name.replace('x', '4')] : [name]
  return { page: meta && { ...body, meta, codes }, problems: mdx.problems, links }
}

/** Reads `content/causes/<slug>.mdx`. */
export function readCause(file: string, source: string): Reading<CausePage> {
  const { mdx, meta, body, links } = readPage(file, source, causeMeta)
  const steps: CausePage['steps'] = {}
  let message: CausePage['message']
  let advice: CausePage['advice']
  for (const node of mdx.tree.children) {
    if (isElement(node, 'Steps')) {
      const props = readProps(mdx, node, stepsProps)
      const list = node.children.filter((child) => child.type === 'list')
      if (list.length !== 1 || node.children.length !== 1) mdx.report(lineOf(node), '<Steps> holds one numbered list and nothing else.')
      if (props) steps[props.for] = blocksOf(mdx, list)
    }
    if (isElement(node, 'Message')) {
      const props = readProps(mdx, node, messageProps)
      if (props) message = { to: props.to, text: node.children.map((child) => blockText(mdx, child)).join('\n\n') }
    }
    if (isElement(node, 'Advice')) advice = readProps(mdx, node, adviceProps)
  }
  for (const role of meta?.act ?? []) if (!steps[role]) mdx.report(1, `says that “${role}” must act, but has no <Steps for="${role}">.`)
  return { page: meta && { ...body, slug: stem(file), meta, steps, message, advice }, problems: mdx.problems, links }
}

/** The words of a paragraph as plain text, with the operator's details filled in. */
function blockText(mdx: MdxFile, node: RootContent): string {
  return node.type === 'paragraph' ? flatText(inlineOf(mdx, node.children)) : plainText(node)
}

/** Reads `content/providers/<slug>.mdx`. */
export function readProvider(file: string, source: string): Reading<ProviderPage> {
  const { mdx, meta, body, links } = readPage(file, source, providerMeta)
  return { page: meta && { ...body, slug: stem(file), meta }, problems: mdx.problems, links }
}

/** Reads `content/guides/<slug>.mdx`. */
export function readGuide(file: string, source: string): Reading<GuidePage> {
  const { mdx, meta, body, links } = readPage(file, source, guideMeta)
  return { page: meta && { ...body, slug: stem(file), meta }, problems: mdx.problems, links }
}
