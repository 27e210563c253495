'use client'

import { useEffect, useState } from 'react'
import { droppedIn, isMany, type Dropped } from '../many/dropped'

/** What came from anywhere on the page: a text, a file, or many messages at once. */
export interface Taker { text(text: string): void; file(file: File): void; many(dropped: Dropped): void }

/** A drag that sent no sign for so long (ms) has left the page or ended. */
const DRAG_ENDED = 250

const isField = (target: EventTarget | null): boolean => target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null

/** Where the site is installed, the system opens saved messages with it (`file_handlers` in app/manifest.ts). */
interface LaunchQueue { setConsumer(take: (launched: { files: FileSystemFileHandle[] }) => void): void }
const launchQueue = () => (window as { launchQueue?: LaunchQueue }).launchQueue

/** Takes what is pasted or dropped anywhere on the page, but into a field of its own. Tells whether something is being dragged over the page. */
export function useAnywhere(take: Taker): boolean {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const paste = (event: ClipboardEvent) => {
      const [file] = event.clipboardData?.files ?? []
      const text = event.clipboardData?.getData('text/plain') ?? ''
      // A field takes its own text; a file can only be meant for the box.
      if (file && !text) take.file(file)
      else if (text.trim() && !isField(event.target)) take.text(text)
      else return
      event.preventDefault()
    }
    const over = (event: DragEvent) => {
      event.preventDefault()
      setOver(true)
      clearTimeout(timer)
      timer = setTimeout(() => setOver(false), DRAG_ENDED)
    }
    const drop = (event: DragEvent) => {
      const [file] = event.dataTransfer?.files ?? []
      const text = event.dataTransfer?.getData('text/plain') ?? ''
      const dropped = event.dataTransfer ? droppedIn(event.dataTransfer) : []
      if (isMany(dropped)) take.many(dropped)
      else if (file) take.file(file)
      else if (text.trim()) take.text(text)
      else return
      event.preventDefault()
      setOver(false)
    }
    launchQueue()?.setConsumer(({ files: [file] }) => void file?.getFile().then(take.file))
    document.addEventListener('paste', paste)
    document.addEventListener('dragover', over)
    document.addEventListener('drop', drop)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('paste', paste)
      document.removeEventListener('dragover', over)
      document.removeEventListener('drop', drop)
    }
  }, [take])
  return isOver
}
