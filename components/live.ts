'use client'

import { useEffect } from 'react'

/** Tells `site.js` that the framework has taken the page over; a page where nobody tells it says that it is broken. */
export function useLive(): void {
  useEffect(() => { document.documentElement.dataset.live = '' }, [])
}
