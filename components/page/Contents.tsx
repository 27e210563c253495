import type { ReactNode } from 'react'
import { texts } from '../texts'

/** From so many parts on a page has a table of contents. */
const PARTS = 3

/**
 * A long page with its table of contents: on a wide screen beside the text, where it follows; on a narrow one above it, folded (site.js unfolds it
 * where there is room, and marks the part that is being read).
 */
export function Contents({ entries, children }: { entries: { id: string; text: string }[]; children: ReactNode }) {
  if (entries.length < PARTS) return <div className="mt-8">{children}</div>
  return (
    <div className="contents-beside">
      <nav aria-label={texts.page.contents} data-contents="">
        <details>
          <summary className="tap w-full font-medium">{texts.page.contents}</summary>
          <ol>{entries.map(({ id, text }) => <li key={id}><a href={`#${id}`}>{text}</a></li>)}</ol>
        </details>
      </nav>
      <div>{children}</div>
    </div>
  )
}
