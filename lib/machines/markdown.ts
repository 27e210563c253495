/** The pieces of Markdown of which twins and answers are made, and how they are written. */
import type { BlockContent, List, PhrasingContent, RootContent } from 'mdast'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { toMarkdown } from 'mdast-util-to-markdown'
import type { Inline } from '@/lib/content/types'
import { absolute } from './address'

/** Plain words. */
export const word = (value: string): PhrasingContent => ({ type: 'text', value })
/** Words that count. */
export const strong = (text: string): PhrasingContent => ({ type: 'strong', children: [word(text)] })
/** A link, to a page of the site or elsewhere. */
export const link = (text: string, address: string): PhrasingContent => ({ type: 'link', url: absolute(address), children: [word(text)] })
/** A heading. */
export const heading = (depth: 1 | 2 | 3, text: string): RootContent => ({ type: 'heading', depth, children: [word(text)] })
/** A paragraph. */
export const paragraph = (...children: PhrasingContent[]): BlockContent => ({ type: 'paragraph', children })
/** A list; nothing where there are no items. */
export const list = (items: PhrasingContent[][]): RootContent[] =>
  items.length ? [{ type: 'list', spread: false, children: items.map((item): List['children'][number] => ({ type: 'listItem', children: [paragraph(...item)] })) }] : []

/** Running text as nodes, its links as whole addresses. */
export const nodesOf = (parts: Inline[]): PhrasingContent[] =>
  parts.map((part): PhrasingContent => {
    if (typeof part === 'string') return word(part)
    if ('code' in part) return { type: 'inlineCode', value: part.code }
    if ('strong' in part) return { type: 'strong', children: nodesOf(part.strong) }
    if ('em' in part) return { type: 'emphasis', children: nodesOf(part.em) }
    return { type: 'link', url: absolute(part.href), children: nodesOf(part.text) }
  })

/** Nodes as they are written. */
export const write = (children: RootContent[]): string => toMarkdown({ type: 'root', children }, { extensions: [gfmTableToMarkdown({ tablePipeAlign: false })], bullet: '-', rule: '-' })

/** A paragraph of running text, as it is written. */
export const paragraphOf = (parts: Inline[]): string => write([paragraph(...nodesOf(parts))]).trim()
