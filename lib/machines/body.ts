/** The text of a content page, with its components, -> nodes of plain Markdown. */
import type { BlockContent, Nodes, PhrasingContent, Root, RootContent } from 'mdast'
import { texts } from '@/components/texts'
import type { Element } from '@/lib/content/mdx'
import { operatorText, shownCode } from '@/lib/content/operator'
import type { Role } from '@/lib/content/types'
import { absolute } from './address'
import { heading, list, nodesOf, paragraph, strong, word } from './markdown'

/** Makes the line under an example: its cause, who sends it, where it is from, its own address. */
export type Footnote = (example: { id: string; cause: string; provider?: string; source: string; checked?: string }) => PhrasingContent[]

/** What a page needs to know to be written: its own address, and how its examples are credited. */
interface Page { path: string; footnote: Footnote }

/** The attributes of an element: in content they are all plain strings. */
const attributesOf = (element: Element): Record<string, string> =>
  Object.fromEntries(element.attributes.flatMap((attribute) => (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string' ? [[attribute.name, attribute.value]] : [])))

function elementOf(element: Element, page: Page): RootContent[] {
  const { for: role, to, field, takes = '', worked = '', avoid = '', id = '', cause = '', provider, source = '', checked } = attributesOf(element)
  const inner = element.children.flatMap((child) => plain(child, page))
  switch (element.name) {
    case 'Example': return [...inner, paragraph(...page.footnote({ id, cause, provider, source, checked }))]
    case 'Steps': return [heading(3, texts.roles[role as Role]), ...inner]
    case 'Message': return [heading(3, texts.answer.message(texts.actors[to as Role])), { type: 'blockquote', children: inner as BlockContent[] }]
    case 'Advice': return list([[texts.answer.takes, takes], [texts.answer.worked, worked], [texts.answer.avoid, avoid]].map(([term, text]) => [strong(`${term}:`), word(` ${text}`)]))
    default: return nodesOf([operatorText(field) ?? ''])
  }
}

function plain(node: Nodes, page: Page): RootContent[] {
  if (node.type === 'yaml') return []
  // Alone on its line, the operator's detail is a paragraph.
  if (node.type === 'mdxJsxFlowElement' && node.name === 'Operator') return [paragraph(...(elementOf(node, page) as PhrasingContent[]))]
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') return elementOf(node, page)
  const copy = { ...node } as RootContent
  if ('children' in copy) copy.children = copy.children.flatMap((child) => plain(child, page)) as never
  if (copy.type === 'code' || copy.type === 'inlineCode') copy.value = shownCode(copy.value)
  if (copy.type === 'link') copy.url = copy.url.startsWith('#') ? absolute(page.path) + copy.url : absolute(copy.url)
  return [copy]
}

/** The whole text of a page. */
export const bodyOf = (tree: Root, page: Page): RootContent[] => tree.children.flatMap((node) => plain(node, page))
