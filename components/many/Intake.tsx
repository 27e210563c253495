'use client'

import type { Source } from '@/lib/many/read'
import { many as texts } from '../texts-many'
import { chosen } from './gather'

/** Where files come in. `isOver`: something is being dragged over the page. */
export function Intake({ isOver, onFiles }: { isOver: boolean; onFiles(sources: Source[]): void }) {
  const field = (label: string, isFolder: boolean) => (
    <label className="action cursor-pointer has-focus-visible:outline-3 has-focus-visible:outline-accent">
      <input
        type="file" multiple className="sr-only" ref={(input) => { if (input && isFolder) input.webkitdirectory = true }}
        onChange={(event) => {
          const sources = chosen(event.target.files ?? [])
          if (sources.length) onFiles(sources)
        }}
      />
      {label}
    </label>
  )
  return (
    <div data-needs-script className={`mt-6 rounded-xl border-2 border-dashed px-4 py-8 text-center sm:py-12 ${isOver ? 'border-accent bg-sunken' : 'border-edge bg-surface'}`}>
      <p className="text-lg font-semibold">{isOver ? texts.dropped : texts.drop}</p>
      <div className="mt-4 flex flex-wrap justify-center gap-3">{field(texts.files, false)}{field(texts.folder, true)}</div>
      <p className="mx-auto mt-4 max-w-2xl text-soft">{texts.paste} {texts.private}</p>
    </div>
  )
}
