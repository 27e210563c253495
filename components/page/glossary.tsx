/** Terms of the glossary, linked where a page uses them first. */
import { Children, cache, cloneElement, isValidElement, type ReactElement, type ReactNode } from 'react'
import { loadCatalogue } from '@/lib/content'
import { to } from '../address'

/** Everyday words that need no link, though the glossary has them. */
const EVERYDAY = new Set(['bounce', 'code', 'domain', 'header', 'mailbox', 'alias', 'forwarding', 'spam', 'port', 'queue', 'firewall', 'phishing', 'mail server', 'host name', 'server', 'password', 'subject', 'quota', 'attachment', 'permanent', 'temporary', 'recipient', 'sender', 'provider', 'retry', 'webmail', 'client'])

interface Term { pattern: string; id: string }

const terms = cache((): { byWord: Map<string, { id: string; acronym: boolean }>; pattern: RegExp } => {
  const glossary = loadCatalogue().guides.find(({ slug }) => slug === 'glossary')
  const all: Term[] = (glossary?.headings ?? []).flatMap(({ id, text }) => text.split(/\s*(?:\/|,| or |\(|\))\s*/).filter((word) => word.length > 1 && !EVERYDAY.has(word.toLowerCase())).map((word) => ({ pattern: word, id })))
  const escaped = all.map(({ pattern }) => pattern.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).sort((a, b) => b.length - a.length)
  return { byWord: new Map(all.map(({ pattern, id }) => [pattern.toLowerCase(), { id, acronym: pattern === pattern.toUpperCase() }])), pattern: new RegExp(`(?<![\\w/.@-])(${escaped.join('|') || '(?!)'})(?![\\w/@-]|\\.\\w)`, 'i') }
})

/** What the page being rendered has linked already. React keeps one for each page. */
const linked = cache(() => new Set<string>())

/** The page being rendered explains the terms itself: nothing in it is linked. */
export const withoutTerms = (): void => void terms().byWord.forEach(({ id }) => linked().add(id))

function linkText(text: string): ReactNode[] {
  const { byWord, pattern } = terms()
  const match = pattern.exec(text)
  if (!match) return [text]
  const [word] = match
  const { id, acronym } = byWord.get(word.toLowerCase())!
  const before = text.slice(0, match.index)
  const after = text.slice(match.index + word.length)
  // Acronyms are linked as they are written in the glossary only: "arc" is no ARC.
  if (linked().has(id) || (acronym && word !== word.toUpperCase())) return [before, word, ...linkText(after)]
  linked().add(id)
  return [before, <a key={id} href={to(`/guides/glossary/#${id}`)} className="term">{word}</a>, ...linkText(after)]
}

/** Running text with its terms linked; links, code and headings stay as they are. */
export function WithTerms({ children }: { children: ReactNode }): ReactNode {
  return Children.map(children, (child) => {
    if (typeof child === 'string') return <>{linkText(child).map((part, i) => (typeof part === 'string' ? part : cloneElement(part as ReactElement, { key: i })))}</>
    if (isValidElement<{ children?: ReactNode }>(child) && (child.type === 'strong' || child.type === 'em')) return cloneElement(child, {}, <WithTerms>{child.props.children}</WithTerms>)
    return child
  })
}
