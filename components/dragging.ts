'use client'

import { useEffect, useState } from 'react'

/** A drag that sent no sign for so long (ms) has left the page or ended. */
const DRAG_ENDED = 250

/** Does it take text of its own? */
export const isField = (target: EventTarget | null): boolean => target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null

/** Takes what is dropped anywhere on the page while it is `active`; `take` tells whether it was wanted, else the browser has it. Tells whether something is being dragged over the page. */
export function useDragging(active: boolean, take: (dropped: DataTransfer) => boolean): boolean {
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
      if (!event.dataTransfer || !take(event.dataTransfer)) return
      event.preventDefault()
      setOver(false)
    }
    document.addEventListener('dragover', over)
    document.addEventListener('drop', drop)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('dragover', over)
      document.removeEventListener('drop', drop)
    }
  }, [active, take])
  return isOver
}
