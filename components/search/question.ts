'use client'

import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { onFragment } from '../fragment'
import { box as texts } from '../texts-box'
import { show, textOf } from './address-bar'
import type { Taker } from './anywhere'
import { loadEngine, type Diagnosed, type Loaded } from './engine'
import { sourceOf, type Source } from './long'

/** How far the answer is. `broken`: the engine could not be loaded; `failed`: it could not answer this text. */
export type State = { kind: 'idle' } | { kind: 'reading' } | { kind: 'broken' } | { kind: 'failed' } | { kind: 'answered'; found: Diagnosed; text: string }
/** How the text came into the box: letter by letter, as a whole (pasted, from a file), or out of the address. */
export type How = 'typed' | 'pasted' | 'linked'

/** Files beyond this many bytes are not mail that anybody pastes. */
const MAX_FILE = 30_000_000

/** What is asked and what is answered. */
export interface Question {
  source: Source
  how: How
  state: State
  /** The engine, once the box was touched. */
  loaded: Loaded | undefined
  /** Why a file could not be taken; empty where it could. */
  problem: string
  /** Where personal data is hidden: what stood in the box before, and how many pieces are hidden. */
  before: { source: Source; hidden: number } | undefined
  touch(): void
  typed(text: string): void
  /** Asks once more, with an engine that could not be loaded before. */
  again(): void
  taker: Omit<Taker, 'many'>
  /** Puts a text without personal data in place of what stands in the box. */
  mask(): void
  unmask(): void
  clear(): void
}

/** The text in the box, the address that keeps it, and its answer. While there is a text, the page carries `data-asked`. */
export function useQuestion(onArrival: () => void): Question {
  const [source, setSource] = useState<Source>({ text: '' })
  const [how, setHow] = useState<How>('linked')
  const [before, setBefore] = useState<Question['before']>()
  const [state, setState] = useState<State>({ kind: 'idle' })
  const [problem, setProblem] = useState('')
  const [loaded, setLoaded] = useState<Loaded>()
  const run = useRef(0)

  const answer = useCallback(async (asked: Source) => {
    const mine = ++run.current
    if (!asked.text.trim()) return setState({ kind: 'idle' })
    setState((last) => (last.kind === 'answered' ? last : { kind: 'reading' }))
    const engine = await loadEngine().catch(() => undefined)
    const found = await engine?.diagnose(asked).catch(() => undefined)
    if (mine !== run.current) return
    setLoaded(engine)
    setState(found ? { kind: 'answered', found, text: asked.text } : { kind: engine ? 'failed' : 'broken' })
  }, [])

  const hold = useCallback((next: Source, as: How) => {
    document.documentElement.toggleAttribute('data-asked', next.text.trim() !== '')
    setProblem('')
    setBefore(undefined)
    setSource(next)
    setHow(as)
    void answer(next)
  }, [answer])

  /** Takes a new text: into the box, the address and the engine. */
  const take = useCallback((next: Source, as: How, entry: 'new' | 'same' = 'new') => {
    hold(next, as)
    show(next.text, entry)
  }, [hold])

  // The address leads: on arrival, on Back and Forward.
  useEffect(() => {
    const follow = () => {
      hold(sourceOf(textOf(location.hash)), 'linked')
      if (location.hash === '#paste') onArrival()
    }
    follow()
    return onFragment(follow)
  }, [hold, onArrival])

  const taker = useMemo((): Question['taker'] => ({
    text: (text) => take(sourceOf(text), 'pasted'),
    file: async (file) => {
      const engine = await loadEngine().catch(() => undefined)
      if (!engine) return setState({ kind: 'broken' })
      try {
        const opened = await engine.open(new Uint8Array(await file.slice(0, MAX_FILE).arrayBuffer()))
        if (opened.text.trim()) take(opened, 'pasted')
        else setProblem(texts.fileFailed)
      } catch {
        setProblem(texts.fileFailed)
      }
    },
  }), [take])

  return {
    source, how, state, loaded, problem, before, taker,
    touch: useCallback(() => void loadEngine().then(setLoaded, () => undefined), []),
    typed: (text) => {
      const [was, is] = [source.text.trim() !== '', text.trim() !== '']
      take(sourceOf(text), was && is ? how : 'typed', was && is ? 'same' : 'new')
    },
    again: () => void answer(source),
    mask: () => {
      if (state.kind !== 'answered') return
      const { text, hidden } = state.found.masked
      take({ text }, 'pasted')
      setBefore({ source, hidden })
    },
    unmask: () => before && take(before.source, 'pasted'),
    clear: () => take({ text: '' }, 'typed'),
  }
}
