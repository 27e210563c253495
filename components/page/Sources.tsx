import type { Source } from '@/lib/content/schema'
import { texts } from '../texts'

/** Sources as a list, each with the day on which it was last read. */
export function SourceList({ sources }: { sources: Source[] }) {
  return (
    <ul className="mt-2 text-[0.95rem] text-soft">
      {sources.map(({ url, title, checked }) => <li key={url} className="py-1"><a className="tap" href={url}>{title}</a> <time dateTime={checked}>{texts.page.checked(checked)}</time></li>)}
    </ul>
  )
}

/** Where the facts of a page come from, and when they were last checked. */
export function Sources({ sources }: { sources: Source[] }) {
  if (!sources.length) return null
  return (
    <section className="mt-12">
      <h2 className="text-lg">{texts.page.sources}</h2>
      <SourceList sources={sources} />
    </section>
  )
}
