'use client'

import { useEffect, useRef } from 'react'
import type { Source } from '@/lib/many/read'
import { many as texts } from '../texts-many'
import { chosen } from './gather'

/** `isOver`: something is being dragged over the page. `isAgain`: somebody has read files before, and was led back here. */
interface Props { isOver: boolean; isAgain: boolean; onFiles(sources: Source[]): void }

/** Where files come in. */
export function Intake({ isOver, isAgain, onFiles }: Props) {
  const fields = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const inputs = [...fields.current!.querySelectorAll('input')]
    if (isAgain) inputs[0]?.focus()
    // What was chosen before this script ran.
    const early = chosen(inputs.flatMap(({ files }) => [...(files ?? [])]))
    if (early.length) onFiles(early)
  }, [isAgain, onFiles])

  const field = (label: string, folder?: { webkitdirectory: string }) => (
    <label className="action cursor-pointer has-focus-visible:outline-3 has-focus-visible:outline-accent">
      <input
        type="file" multiple {...folder} className="sr-only"
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
      <div ref={fields} className="mt-4 flex flex-wrap justify-center gap-3">{field(texts.files)}{field(texts.folder, { webkitdirectory: '' })}</div>
      <p className="mx-auto mt-4 max-w-2xl text-soft">{texts.paste} {texts.private}</p>
    </div>
  )
}
