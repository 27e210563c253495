import { to } from '../address'

/** A link as a card: a title, and a line below it where there is one. */
export function CardLink({ href, title, line }: { href: string; title: string; line?: string }) {
  return (
    <a href={to(href)} className="flex h-full min-h-14 flex-col justify-center rounded-lg border border-line bg-surface px-4 py-2 text-ink no-underline hover:border-accent">
      <span className="font-medium">{title}</span>
      {line && <span className="text-[0.95rem] text-soft">{line}</span>}
    </a>
  )
}
