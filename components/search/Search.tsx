'use client'

import { useCallback, useEffect, useRef, useState, type ChangeEvent, type ClipboardEvent } from 'react'
import { texts } from '../texts'
import { fragmentOf, show, textOf } from './address-bar'
import { Answer } from './Answer'
import { loadEngine, type Diagnosed, type Loaded } from './engine'
import { samples } from './samples'

type Source = { text: string; bytes?: Uint8Array }
type State = { kind: 'idle' } | { kind: 'reading' } | { kind: 'broken' } | { kind: 'answered'; found: Diagnosed; loaded: Loaded; text: string }

/** From this many characters on a text is long: browsers take long over its direction and its insertion. */
const LONG = 20_000
/** Files beyond this many bytes are not mail that anybody pastes; the engine reads their beginning and end. */
const MAX_FILE = 30_000_000

/** The box with its answer. */
export function Search() {
  const [source, setSource] = useState<Source>({ text: '' })
  const [state, setState] = useState<State>({ kind: 'idle' })
  const [problem, setProblem] = useState('')
  const box = useRef<HTMLTextAreaElement>(null)
  const run = useRef(0)

  const answer = useCallback(async ({ text, bytes }: Source) => {
    const mine = ++run.current
    if (!text.trim()) return setState({ kind: 'idle' })
    setState((before) => (before.kind === 'answered' ? before : { kind: 'reading' }))
    try {
      const loaded = await loadEngine()
      const found = await loaded.diagnose(bytes ?? text)
      if (mine === run.current) setState({ kind: 'answered', found, loaded, text })
    } catch {
      if (mine === run.current) setState({ kind: 'broken' })
    }
  }, [])

  /** Takes a new text: into the box, the address and the engine. */
  const take = useCallback((next: Source, as: 'new' | 'same') => {
    setProblem('')
    setSource(next)
    show(next.text, as)
    void answer(next)
  }, [answer])

  // The address leads: on arrival, on Back and Forward.
  useEffect(() => {
    const follow = () => {
      const text = textOf(location.hash)
      setSource({ text })
      void answer({ text })
      if (location.hash === '#paste') box.current?.focus()
    }
    follow()
    addEventListener('popstate', follow)
    addEventListener('hashchange', follow)
    return () => {
      removeEventListener('popstate', follow)
      removeEventListener('hashchange', follow)
    }
  }, [answer])

  const takeFile = useCallback(async (file: File) => {
    try {
      const bytes = new Uint8Array(await file.slice(0, MAX_FILE).arrayBuffer())
      const opened = await (await loadEngine()).open(bytes)
      if (opened.text.trim()) take(opened, 'new')
      else setProblem(texts.box.fileFailed)
    } catch {
      setProblem(texts.box.fileFailed)
    }
  }, [take])

  // A file may be dropped anywhere on the page.
  useEffect(() => {
    const over = (event: DragEvent) => event.preventDefault()
    const drop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0]
      if (!file) return
      event.preventDefault()
      void takeFile(file)
    }
    addEventListener('dragover', over)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', over)
      removeEventListener('drop', drop)
    }
  }, [takeFile])

  const onChange = (event: ChangeEvent<HTMLTextAreaElement>) => {
    const text = event.target.value
    const pasted = (event.nativeEvent as InputEvent).inputType === 'insertFromPaste'
    take({ text }, pasted || !source.text.trim() || !text.trim() ? 'new' : 'same')
  }
  // Browsers put a long text into a box so slowly that the page freezes: it is put in here instead.
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const pasted = event.clipboardData.getData('text/plain')
    if (pasted.length < LONG) return
    event.preventDefault()
    const { value, selectionStart, selectionEnd } = event.currentTarget
    take({ text: value.slice(0, selectionStart) + pasted + value.slice(selectionEnd) }, 'new')
  }
  const touch = () => void loadEngine().catch(() => undefined)
  const clear = () => {
    take({ text: '' }, 'new')
    box.current?.focus()
  }
  const answered = state.kind === 'answered'

  return (
    <section id="paste" aria-labelledby="box-label" data-answered={answered ? '' : undefined} className="mt-4 sm:mt-6">
      <p data-no-script className="mb-4 rounded-lg border border-line bg-temporary-ground p-4">{texts.box.noScript}</p>
      <label id="box-label" htmlFor="box" className={`block text-lg font-semibold ${answered ? 'sr-only' : ''}`}>{texts.box.label}</label>
      <p id="box-hint" className={`text-soft ${answered ? 'sr-only' : ''}`}>{texts.box.hint}</p>
      <textarea
        ref={box} id="box" aria-describedby="box-hint box-private" value={source.text} onChange={onChange} onFocus={touch} onPointerEnter={touch}
        onPaste={onPaste} rows={answered ? 2 : 8} placeholder={texts.box.placeholder} spellCheck={false} autoComplete="off" autoCapitalize="off" dir={source.text.length < LONG ? 'auto' : undefined}
        className="mt-3 block w-full resize-y rounded-xl border-2 border-edge bg-surface px-4 py-3 font-mono text-[0.95rem] leading-relaxed shadow-sm focus-visible:border-accent"
      />
      <div className="mt-1 flex flex-wrap items-center justify-between gap-x-6">
        <p id="box-private" className="text-[0.95rem] text-soft">{answered && texts.box.read[state.found.reading.form](state.found.reading.recipients.length)} <span className={answered ? 'hidden sm:inline' : ''}>{texts.box.private}</span></p>
        <div className="flex items-center gap-4">
          {source.text && <button type="button" onClick={clear} className="tap font-medium text-accent">{texts.box.clear}</button>}
          <label className="tap cursor-pointer font-medium text-accent has-focus-visible:outline-3 has-focus-visible:outline-accent">
            <input type="file" accept=".eml,.txt,.msg,.log,.json,message/rfc822,text/plain" className="sr-only" onChange={(event) => {
              const file = event.target.files?.[0]
              if (file) void takeFile(file)
              event.target.value = ''
            }} />
            {texts.box.file} <span className="hidden pl-2 font-normal text-soft sm:inline">{texts.box.fileHint}</span>
          </label>
        </div>
      </div>
      {!source.text && (
        <div className="mt-4">
          <p className="text-soft">{texts.box.examples}</p>
          <ul className="mt-1 flex flex-wrap gap-2">
            {samples.map((sample) => <li key={sample}><a href={fragmentOf(sample)} className="tap rounded-lg border border-line bg-surface px-3 py-1 font-mono text-sm text-ink no-underline hover:border-accent">{sample}</a></li>)}
          </ul>
        </div>
      )}
      {problem && <p role="alert" className="mt-4 rounded-lg bg-permanent-ground p-4">{problem}</p>}
      {state.kind === 'reading' && <p className="mt-6 text-soft" role="status">{texts.box.reading}</p>}
      {state.kind === 'broken' && <p role="alert" className="mt-6 rounded-lg bg-permanent-ground p-4">{texts.box.broken}</p>}
      {answered && <Answer key={state.text.length > 400 ? state.text.slice(0, 400) : 'typed'} found={state.found} answers={state.loaded.answers} pasted={state.text} />}
    </section>
  )
}
