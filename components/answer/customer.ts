/** An answer to be pasted into a reply to a customer: as plain text, and as HTML for editors that keep headings, lists and links. */
import { flatText } from '@/lib/content/inline'
import type { Inline } from '@/lib/content/types'

/** What goes into it. Addresses inside the steps may be our own (`/550/`); `absolute` makes them whole. */
export interface CustomerAnswer {
  title: string
  /** Whether it can still arrive, and who has to act. */
  lines: string[]
  summary: string
  heading: string
  steps: Inline[][]
  /** The link to more: its words and its whole address. */
  more: { label: string; url: string }
  absolute(href: string): string
}

const escape = (text: string): string => text.replace(/[&<>"]/g, (one) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[one]!)

const htmlOf = (parts: Inline[], absolute: (href: string) => string): string =>
  parts.map((part) => {
    if (typeof part === 'string') return escape(part)
    if ('code' in part) return `<code>${escape(part.code)}</code>`
    if ('strong' in part) return `<strong>${htmlOf(part.strong, absolute)}</strong>`
    if ('em' in part) return `<em>${htmlOf(part.em, absolute)}</em>`
    return `<a href="${escape(absolute(part.href))}">${htmlOf(part.text, absolute)}</a>`
  }).join('')

/** Both forms of it. */
export function customerAnswer({ title, lines, summary, heading, steps, more, absolute }: CustomerAnswer): { plain: string; html: string } {
  const plain = [title, lines.join('\n'), summary, ...(steps.length ? [`${heading}\n${steps.map((step, i) => `${i + 1}. ${flatText(step)}`).join('\n')}`] : []), `${more.label}: ${more.url}`].join('\n\n')
  const list = steps.length ? `<p><strong>${escape(heading)}</strong></p><ol>${steps.map((step) => `<li>${htmlOf(step, absolute)}</li>`).join('')}</ol>` : ''
  const html = `<p><strong>${escape(title)}</strong></p><p>${lines.map(escape).join('<br>')}</p><p>${escape(summary)}</p>${list}<p><a href="${escape(more.url)}">${escape(more.label)}</a></p>`
  return { plain, html }
}
