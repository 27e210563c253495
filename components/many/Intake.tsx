'use client'

import { useEffect, useState } from 'react'
import type { Source } from '@/lib/many/read'
import { many as texts } from '../texts-many'
import { chosen, droppedIn, type Dropped } from './gather'

/** A drag that sent no sign for so long (ms) has left the page or ended. */
const DRAG_ENDED = 250

interface Props { onFiles(sources: Source[]): void; onDrop(dropped: Dropped): void }

/** Where files come in: chosen, dropped or pasted anywhere on the page. */
export function Intake({ onFiles, onDrop }: Props) {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const over = (event: DragEvent) => {
      event.preventDefault()
      setOver(true)
      clearTimeout(timer)
      timer = setTimeout(() => setOver(false), DRAG_ENDED)
    }
    const drop = (event: DragEvent) => {
      event.preventDefault()
      const dropped = event.dataTransfer ? droppedIn(event.dataTransfer) : []
      if (dropped.length) onDrop(dropped)
    }
    // Before the script of every page, which would carry a pasted text to the box.
    const paste = (event: ClipboardEvent) => {
      const files = chosen(event.clipboardData?.files ?? [])
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (!files.length && !text.trim()) return
      event.preventDefault()
      event.stopPropagation()
      onFiles(files.length ? files : [{ name: texts.pasted, file: new File([text], texts.pasted) }])
    }
    document.addEventListener('dragover', over)
    document.addEventListener('drop', drop)
    addEventListener('paste', paste, true)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('dragover', over)
      document.removeEventListener('drop', drop)
      removeEventListener('paste', paste, true)
    }
  }, [onFiles, onDrop])

  const field = (label: string, isFolder: boolean) => (
    <label className="action has-focus-visible:outline-3 has-focus-visible:outline-accent cursor-pointer">
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
