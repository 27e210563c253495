/** One MDX file -> its frontmatter, its tree, and helpers to read both with line numbers. */
import type { Nodes, PhrasingContent, Root } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { operatorText, shownCode } from './operator'
import type { Inline, Problem } from './types'

const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx).freeze()

/** A parsed file. `report` adds a problem at a line. */
export interface MdxFile { file: string; tree: Root; problems: Problem[]; report(line: number, message: string): void }

/** An element of JSX in a page, flow or inline. */
export type Element = MdxJsxFlowElement | MdxJsxTextElement

/** Parses `source`; a syntax error becomes a problem and an empty tree. */
export function parseMdx(file: string, source: string): MdxFile {
  const problems: Problem[] = []
  const report = (line: number, message: string) => void problems.push({ file, line, message })
  try {
    return { file, tree: processor.parse(source), problems, report }
  } catch (error) {
    const { line, reason } = error as { line?: number; reason?: string }
    report(line ?? 1, `is no valid MDX: ${reason ?? String(error)}. Outside of code write &lt; for < and put braces into backticks.`)
    return { file, tree: { type: 'root', children: [] }, problems, report }
  }
}

/** Reads the frontmatter against a schema; `undefined` when it does not fit, with each misfit reported at its line. */
export function readMeta<T>(mdx: MdxFile, schema: z.ZodType<T>): T | undefined {
  const node = mdx.tree.children[0]
  if (node?.type !== 'yaml') {
    mdx.report(1, 'has no frontmatter: begin the file with a block between two lines of ---.')
    return undefined
  }
  const lines = new LineCounter()
  const document = parseDocument(node.value, { lineCounter: lines, schema: 'core' })
  const lineOf = (offset: number) => lines.linePos(offset).line + 1
  for (const error of document.errors) mdx.report(lineOf(error.pos[0]), `frontmatter: ${error.message.split('\n')[0]}. Quote a value that holds a colon and a space.`)
  if (document.errors.length) return undefined
  const result = schema.safeParse(document.toJS())
  if (result.success) return result.data
  for (const issue of result.error.issues) {
    const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))
    const at = document.getIn(path, true) as { range?: [number, number, number] } | undefined
    mdx.report(at?.range ? lineOf(at.range[0]) : 2, `frontmatter: “${path.join('.') || 'it'}” ${issue.message}`)
  }
  return undefined
}

/** The attributes of an element against a schema; `undefined` when they do not fit, reported. */
export function readProps<T>(mdx: MdxFile, element: Element, schema: z.ZodType<T>): T | undefined {
  const raw: Record<string, unknown> = {}
  for (const attribute of element.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string') raw[attribute.name] = attribute.value
    else mdx.report(lineOf(element), `<${element.name}> takes attributes in quotes only.`)
  }
  const result = schema.safeParse(raw)
  if (result.success) return result.data
  for (const issue of result.error.issues) mdx.report(lineOf(element), `<${element.name}>: “${issue.path.join('.') || 'attributes'}” ${issue.message}`)
  return undefined
}

/** The line on which a node begins. */
export const lineOf = (node: Nodes): number => node.position?.start.line ?? 1

/** The words of a node, without markup. */
export function plainText(node: Nodes): string {
  if ('value' in node && typeof node.value === 'string') return node.value
  return 'children' in node ? node.children.map(plainText).join('') : ''
}

/** Running text as data. Anything that an answer could not show is reported. */
export function inlineOf(mdx: MdxFile, nodes: PhrasingContent[]): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    switch (node.type) {
      case 'text': return [node.value.replace(/\s*\n\s*/g, ' ')]
      case 'inlineCode': return [{ code: shownCode(node.value) }]
      case 'strong': return [{ strong: inlineOf(mdx, node.children) }]
      case 'emphasis': return [{ em: inlineOf(mdx, node.children) }]
      case 'link': return [{ href: node.url, text: inlineOf(mdx, node.children) }]
      case 'break': return [' ']
      case 'mdxJsxTextElement': {
        const shown = node.name === 'Operator' ? operatorText(node.attributes.find((a) => a.type === 'mdxJsxAttribute' && a.name === 'field')?.value) : undefined
        if (shown) return [shown]
        mdx.report(lineOf(node), `<${node.name}> cannot stand in running text; only <Operator field="…" /> can.`)
        return []
      }
      default:
        mdx.report(lineOf(node), `“${node.type}” cannot stand in running text here.`)
        return []
    }
  })
}

/** Paragraphs and list items of a block, one entry each. */
export function blocksOf(mdx: MdxFile, nodes: readonly Nodes[]): Inline[][] {
  return nodes.flatMap((node): Inline[][] => {
    switch (node.type) {
      case 'paragraph': return [inlineOf(mdx, node.children)]
      case 'list': return node.children.flatMap((item) => [blocksOf(mdx, item.children).flatMap((part, i) => (i ? [' ', ...part] : part))])
      case 'mdxJsxTextElement': return [inlineOf(mdx, [node])]
      case 'mdxJsxFlowElement':
        if (node.name === 'Operator') return [inlineOf(mdx, [{ ...node, type: 'mdxJsxTextElement', children: [] }])]
        mdx.report(lineOf(node), `<${node.name}> cannot stand inside another block.`)
        return []
      default:
        mdx.report(lineOf(node), `“${node.type}” cannot stand here: write a paragraph or a list.`)
        return []
    }
  })
}
