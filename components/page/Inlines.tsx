import type { Inline } from '@/lib/content/types'
import { to } from '../address'

/** Running text that comes as data. */
export function Inlines({ parts }: { parts: Inline[] }) {
  return parts.map((part, i) => {
    if (typeof part === 'string') return part
    if ('code' in part) return <code key={i}>{part.code}</code>
    if ('strong' in part) return <strong key={i}><Inlines parts={part.strong} /></strong>
    if ('em' in part) return <em key={i}><Inlines parts={part.em} /></em>
    return <a key={i} href={to(part.href)}><Inlines parts={part.text} /></a>
  })
}
