import { loadCatalogue } from '@/lib/content'
import { pageOf } from '@/lib/content/pages'
import { to } from '../address'

/** A code as a card: its number, its name. */
export function CodeLink({ code }: { code: string }) {
  return (
    <a href={to(`/${code}/`)} className="flex h-full min-h-14 items-center gap-4 rounded-lg border border-line bg-surface px-4 py-2 text-ink no-underline hover:border-accent">
      <span className="w-20 shrink-0 font-mono text-lg font-semibold text-accent">{code}</span>
      <span>{pageOf(loadCatalogue(), code).meta.title}</span>
    </a>
  )
}
