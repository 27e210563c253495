'use client'

import { useEffect, useState } from 'react'
import type { Source } from '@/lib/many/read'
import { many as texts } from '../texts-many'
import { droppedIn, type Dropped } from './dropped'
import { chosen } from './gather'

/** A drag that sent no sign for so long (ms) has left the page or ended. */
const DRAG_ENDED = 250

const isField = (target: EventTarget | null): boolean => target instanceof Element && target.closest('input, textarea, select') !== null

/** Takes files and folders that are dropped, and what is pasted, anywhere on the page; not while it is not `active`. Tells whether something is being dragged over it. */
export function useIntake(active: boolean, onFiles: (sources: Source[]) => void, onDrop: (dropped: Dropped) => void): boolean {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    if (!active) return
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
    // Before site.js hears of it, which would carry a text to the box.
    const paste = (event: ClipboardEvent) => {
      const files = chosen(event.clipboardData?.files ?? [])
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (!files.length && (!text.trim() || isField(event.target))) return
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
  }, [active, onFiles, onDrop])
  return isOver
}
