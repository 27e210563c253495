/** How our own sentences are written: so that a worried person, who hears them read aloud, can follow. Texts of servers stay as they are. */
import type { Nodes } from 'mdast'
import { lineOf, type MdxFile } from './mdx'

/** More words than this in one sentence are too many to follow by ear. What stands in code or in quotation marks counts as one word. */
const LONGEST = 25

/** What nobody in trouble wants to hear, and what to do instead. */
const UNKIND: [RegExp, string][] = [
  [/\b(simply|obviously|of course|merely|trivial)\b/i, 'leave it out, for the reader it is not'],
  [/\bcontact (?:your|the) (?:admin|administrator|provider|host|support)\b/i, 'say what to tell them, or what to ask for'],
]

/** The fields of the frontmatter that are running text. */
const FIELDS = ['title', 'summary', 'outlook', 'standard']
const ATTRIBUTES = ['takes', 'worked', 'avoid']

interface Text { line: number; text: string }

const spoken = (node: Nodes): string => {
  if (node.type === 'inlineCode' || node.type === 'mdxJsxTextElement') return 'word'
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(spoken).join('') : ''
}

function textsOf(node: Nodes): Text[] {
  if (node.type === 'blockquote') return []
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') return [{ line: lineOf(node), text: spoken(node) }]
  const advice = node.type === 'mdxJsxFlowElement' ? node.attributes.flatMap((one) => (one.type === 'mdxJsxAttribute' && ATTRIBUTES.includes(one.name) && typeof one.value === 'string' ? [{ line: lineOf(node), text: one.value }] : [])) : []
  return [...advice, ...('children' in node ? node.children.flatMap(textsOf) : [])]
}

const fieldsOf = (source: string, meta: object): Text[] =>
  Object.entries(meta).flatMap(([name, value]) => (FIELDS.includes(name) && typeof value === 'string' ? [{ line: source.split('\n').findIndex((line) => line.startsWith(`${name}:`)) + 1, text: value }] : []))

const sentencesOf = (text: string): string[] => text.replace(/\s+/g, ' ').replace(/“[^”]*”/g, 'word').split(/(?<=[.!?]\)?) (?=\S)/)
const wordsOf = (sentence: string): number => sentence.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word)).length

/** Reports every sentence of ours that is too long or unkind. `meta` is the frontmatter as read. */
export function checkStyle(mdx: MdxFile, source: string, meta: object = {}): void {
  for (const { line, text } of [...fieldsOf(source, meta), ...textsOf(mdx.tree)]) {
    for (const sentence of sentencesOf(text)) {
      const words = wordsOf(sentence)
      const begin = sentence.split(' ').slice(0, 6).join(' ')
      if (words > LONGEST) mdx.report(line, `has a sentence of ${words} words (“${begin} …”): make it two, ${LONGEST} at most.`)
      for (const [pattern, instead] of UNKIND) {
        const found = pattern.exec(sentence)
        if (found) mdx.report(line, `says “${found[0]}” (“${begin} …”): ${instead}.`)
      }
    }
  }
}
