'use client'

import type { MouseEvent } from 'react'
import { Search } from './Search'

/** Links to other pages open in a tab of their own, so that the frame keeps its answer. */
function openOutside(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (!link || link.protocol === 'mailto:' || link.pathname === location.pathname) return
  link.target = '_blank'
  link.rel = 'noopener'
}

/** The box as it stands in a frame on another site. The frame may grow with the page: nothing in it may be as high as the frame. */
export function Embedded() {
  return <div onClickCapture={openOutside} className="[--answer-room:0rem]"><Search waysOpen="_blank" /></div>
}
