'use client'

import { useCallback, useEffect } from 'react'
import { isField, useDragging } from '../dragging'
import { droppedIn, isMany, type Dropped } from '../many/dropped'

/** What came from anywhere on the page: a text, a file, or many messages at once. */
export interface Taker { text(text: string): void; file(file: File): void; many(dropped: Dropped): void }

/** Where the site is installed, the system opens saved messages with it (`file_handlers` in app/manifest.ts). */
interface LaunchQueue { setConsumer(take: (launched: { files: FileSystemFileHandle[] }) => void): void }
const launchQueue = () => (window as { launchQueue?: LaunchQueue }).launchQueue

/** Takes what is pasted or dropped anywhere on the page, but into a field of its own. Tells whether something is being dragged over the page. */
export function useAnywhere(take: Taker): boolean {
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const [file] = event.clipboardData?.files ?? []
      const text = event.clipboardData?.getData('text/plain') ?? ''
      // A field takes its own text; a file can only be meant for the box.
      if (file && !text) take.file(file)
      else if (text.trim() && !isField(event.target)) take.text(text)
      else return
      event.preventDefault()
    }
    launchQueue()?.setConsumer(({ files: [file] }) => void file?.getFile().then(take.file))
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  }, [take])
  return useDragging(true, useCallback((transfer: DataTransfer) => {
    const [file] = transfer.files
    const text = transfer.getData('text/plain')
    const dropped = droppedIn(transfer)
    if (isMany(dropped)) take.many(dropped)
    else if (file) take.file(file)
    else if (text.trim()) take.text(text)
    else return false
    return true
  }, [take]))
}
