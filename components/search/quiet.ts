'use client'

import { useEffect, useState } from 'react'

/** A screen reader hears of what changed when typing has paused for so long (ms). */
const QUIET = 700

/** The text, once it has not changed for a while. */
export function useQuiet(text: string): string {
  const [spoken, setSpoken] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(text), QUIET)
    return () => clearTimeout(timer)
  }, [text])
  return spoken
}
