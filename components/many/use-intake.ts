'use client'

import { useCallback, useEffect } from 'react'
import type { Source } from '@/lib/many/read'
import { isField, useDragging } from '../dragging'
import { many as texts } from '../texts-many'
import { droppedIn, type Dropped } from './dropped'
import { chosen } from './gather'

/** Takes files and folders that are dropped, and what is pasted, anywhere on the page; not while it is not `active`. Tells whether something is being dragged over it. */
export function useIntake(active: boolean, onFiles: (sources: Source[]) => void, onDrop: (dropped: Dropped) => void): boolean {
  useEffect(() => {
    if (!active) return
    // Before site.js hears of it, which would carry a text to the box.
    const paste = (event: ClipboardEvent) => {
      const files = chosen(event.clipboardData?.files ?? [])
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (!files.length && (!text.trim() || isField(event.target))) return
      event.preventDefault()
      event.stopPropagation()
      onFiles(files.length ? files : [{ name: texts.pasted, file: new File([text], texts.pasted) }])
    }
    addEventListener('paste', paste, true)
    return () => removeEventListener('paste', paste, true)
  }, [active, onFiles])
  return useDragging(active, useCallback((transfer: DataTransfer) => {
    const dropped = droppedIn(transfer)
    if (dropped.length) onDrop(dropped)
    // A text that is dropped would open as a page of its own.
    return true
  }, [onDrop]))
}
