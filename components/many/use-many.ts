'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { Source } from '@/lib/many/read'
import type { Dropped } from './dropped'
import { gather } from './gather'
import type { Pair, UnreadPair } from './reading'
import { startReading } from './reader'

/** How far it is. */
type Phase = 'idle' | 'gathering' | 'reading' | 'done' | 'cancelled' | 'broken' | 'unloaded'

/** What was found until now. */
export interface Found {
  /** Another number for each reading: what was set for one does not hold for the next. */
  run: number
  phase: Phase
  rows: Pair[]
  unread: UnreadPair[]
  messages: number
  skipped: number
  /** The part of the bytes that was read, 0 to 1. */
  part: number
  /** The page reads itself, because the browser refuses a worker. */
  onPage: boolean
}

const NOTHING: Found = { run: 0, phase: 'idle', rows: [], unread: [], messages: 0, skipped: 0, part: 0, onPage: false }
/** The table is drawn anew at most this often (ms). */
const DRAWN = 200

/** Reading many files: what was found until now, and what can be done. */
interface Many {
  found: Found
  /** Reads files that were chosen or pasted. */
  start(sources: Source[]): void
  /** Reads what was dropped. */
  drop(dropped: Dropped): void
  cancel(): void
  /** Forgets everything. */
  clear(): void
}

/** The reading as React sees it. */
export function useMany(): Many {
  const [found, setFound] = useState(NOTHING)
  const stop = useRef<() => void>(() => undefined)
  const run = useRef(0)
  useEffect(() => () => stop.current(), [])

  const begin = useCallback((sources: Source[], unopened: string[]) => {
    stop.current()
    const total = sources.reduce((sum, { file }) => sum + file.size, 0)
    const known: UnreadPair[] = unopened.map((file) => ({ plain: { file, reason: 'unavailable' }, masked: { file: '–', reason: 'unavailable' } }))
    // Gathered outside of React: it hears of it now and then.
    let now: Found = { ...NOTHING, run: ++run.current, phase: 'reading', unread: known }
    let timer: ReturnType<typeof setTimeout> | undefined
    const draw = () => {
      clearTimeout(timer)
      timer = undefined
      setFound(now)
    }
    draw()
    const reading = startReading(sources, {
      onPage: () => {
        now = { ...now, onPage: true }
      },
      report: ({ rows, unread, messages, skipped, bytes }) => {
        now = { ...now, rows: rows.length ? [...now.rows, ...rows] : now.rows, unread: [...now.unread, ...unread], messages: now.messages + messages, skipped: now.skipped + skipped, part: total ? Math.min(1, bytes / total) : 1 }
        timer ??= setTimeout(draw, DRAWN)
      },
      end: (phase) => {
        now = { ...now, phase }
        draw()
      },
    })
    stop.current = () => {
      clearTimeout(timer)
      reading()
      setFound(now)
    }
  }, [])

  return {
    found,
    start: useCallback((sources) => begin(sources, []), [begin]),
    drop: useCallback((dropped) => {
      stop.current()
      let wanted = true
      stop.current = () => {
        wanted = false
      }
      setFound({ ...NOTHING, phase: 'gathering' })
      void gather(dropped).then(({ sources, unopened }) => wanted && begin(sources, unopened))
    }, [begin]),
    cancel: useCallback(() => {
      stop.current()
      setFound((last) => ({ ...last, phase: 'cancelled' }))
    }, []),
    clear: useCallback(() => {
      stop.current()
      setFound(NOTHING)
    }, []),
  }
}
