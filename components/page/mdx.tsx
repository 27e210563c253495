/** How the components of content pages look. */
import type { MDXComponents } from 'mdx/types'
import { Children, cloneElement, isValidElement, type ReactNode } from 'react'
import { loadCatalogue } from '@/lib/content'
import { operatorText, shownCode } from '@/lib/content/operator'
import { foldedOf } from '@/lib/content/pages'
import { headingId } from '@/lib/content/read'
import type { Role } from '@/lib/content/types'
import { to } from '../address'
import { Icon } from '../frame/Icon'
import { texts } from '../texts'
import { ExampleBox } from './ExampleBox'
import { WithTerms } from './glossary'
import { Inlines } from './Inlines'
import { OtherLanguages } from './OtherLanguages'

const plain = (node: ReactNode): string => (typeof node === 'string' || typeof node === 'number' ? String(node) : Array.isArray(node) ? node.map(plain).join('') : node && typeof node === 'object' && 'props' in node ? plain((node.props as { children?: ReactNode }).children) : '')

/** What servers send, or another text that keeps its lines. */
function Pre({ lang, children }: { lang?: string; children?: ReactNode }) {
  return <pre lang={lang}>{shownCode(plain(children).trimEnd())}</pre>
}

function Link({ href = '', children }: { href?: string; children?: ReactNode }) {
  return <a href={to(href)}>{children}</a>
}

/** Marks a place that holds links and no words beside them: there a link is no part of a sentence, but a target that a thumb has to hit. */
const marked = (children: ReactNode): string | undefined => {
  const links = Children.toArray(children).filter((child) => typeof child !== 'string' || /\p{L}/u.test(child))
  return links.length && links.every((child) => isValidElement(child) && child.type === Link) ? 'links' : undefined
}

/** A known text of a server with its remedy; one that stands on the page of other languages is only pointed at. The text, not the remedy, is in the language. */
function Example({ id, lang, children }: { id: string; lang?: string; children: ReactNode }) {
  const { examples, causes } = loadCatalogue()
  const example = examples.find((one) => one.id === id)!
  const cause = causes.find(({ file }) => file === example.file)
  if (cause && foldedOf(cause).includes(example)) return <OtherLanguages cause={cause} from={example} />
  return <ExampleBox example={example}>{Children.map(children, (child) => (isValidElement<{ lang?: string }>(child) && child.type === Pre ? cloneElement(child, { lang }) : child))}</ExampleBox>
}

function Steps({ for: role, children }: { for: Role; children: ReactNode }) {
  return (
    <section id={`steps-${role}`} className="max-w-3xl rounded-lg border border-line bg-surface p-4 sm:p-5">
      <h3 className="flex items-center gap-2 text-lg"><Icon name="person" className="size-5 text-accent" />{texts.roles[role]}</h3>
      <div className="prose mt-3">{children}</div>
    </section>
  )
}

/** A message ready to be sent on. */
function Message({ to: role, children }: { to: Role; children: ReactNode }) {
  return (
    <section className="max-w-3xl rounded-lg border border-line bg-surface p-4 sm:p-5">
      <h3 className="text-lg">{texts.answer.message(texts.actors[role])}</h3>
      <blockquote id={`message-${role}`} className="prose mt-3 border-l-4 border-line pl-4">{children}</blockquote>
      <button type="button" data-copy="blockquote" className="tap mt-2">{texts.answer.copy}</button>
    </section>
  )
}

/** How long it takes, how to see that it worked, what not to do. */
function Advice({ takes, worked, avoid }: { takes: string; worked: string; avoid: string }) {
  const rows: [string, string][] = [[texts.answer.takes, takes], [texts.answer.worked, worked], [texts.answer.avoid, avoid]]
  return <dl className="grid max-w-3xl gap-x-6 gap-y-3 sm:grid-cols-[auto_1fr]">{rows.map(([term, text]) => <div key={term} className="contents"><dt className="font-semibold">{term}</dt><dd>{text}</dd></div>)}</dl>
}

const components: MDXComponents = {
  Example, Steps, Message, Advice,
  Operator: ({ field }: { field: string }) => <Inlines parts={[operatorText(field) ?? '']} />,
  a: Link,
  h2: ({ children }) => <h2 id={headingId(plain(children))}>{children}</h2>,
  h3: ({ children }) => <h3 id={headingId(plain(children))}>{children}</h3>,
  p: ({ children }) => <p><WithTerms>{children}</WithTerms></p>,
  li: ({ children }) => <li className={marked(children)}><WithTerms>{children}</WithTerms></li>,
  td: ({ children }) => <td className={marked(children)}><WithTerms>{children}</WithTerms></td>,
  pre: Pre,
  code: ({ children }) => <code>{shownCode(plain(children))}</code>,
}

/** Next's hook for MDX pages. */
export const useMDXComponents = (): MDXComponents => components
