'use client'

import { useRef, useState, type ChangeEvent, type ClipboardEvent, type KeyboardEvent, type RefObject } from 'react'
import { Icon } from '../frame/Icon'
import { box as texts } from '../texts-box'
import { go } from './go'
import type { How } from './question'
import type { Suggestion } from './suggest'

/** From this many characters on a text is long: browsers take long over its direction and its insertion. */
const LONG = 20_000

/** How far the box grows. What was given as a whole leaves the room to the answer; what comes with the address must not move it once it is there. */
const heights: Record<How, string> = { typed: 'max-h-112', pasted: 'asked:max-h-20 sm:asked:max-h-44', linked: 'asked:max-h-20 sm:asked:max-h-32' }
/** So many characters at once are a paste, even where the browser does not say so. */
const AT_ONCE = 60

interface Props {
  box: RefObject<HTMLTextAreaElement | null>
  text: string
  how: How
  suggestions: Suggestion[]
  onTouch(): void
  onTyped(text: string): void
  onPasted(text: string): void
  onClear(): void
  /** Enter with no suggestion chosen. */
  onEnter(): void
}

/**
 * The box, with suggestions while somebody types. The keys are those of the combobox of the ARIA practices (list autocomplete, manual selection). The role stays that
 * of a text area: HTML allows no other on it (ARIA in HTML, w3c/html-aria#543), and a bounce has lines; a text box may have an active descendant and a list too.
 */
export function Box({ box, text, how, suggestions, onTouch, onTyped, onPasted, onClear, onEnter }: Props) {
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const composing = useRef(false)
  const shown = isOpen ? suggestions : []
  const chosen = shown[active]
  const close = () => {
    setOpen(false)
    setActive(-1)
  }

  const onChange = (event: ChangeEvent<HTMLTextAreaElement>) => {
    const pasted = (event.nativeEvent as InputEvent).inputType === 'insertFromPaste' || event.target.value.length - text.length >= AT_ONCE
    setOpen(!pasted)
    setActive(-1)
    if (pasted) onPasted(event.target.value)
    else onTyped(event.target.value)
  }
  // Browsers put a long text into a box so slowly that the page freezes: it is put in here instead.
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const pasted = event.clipboardData.getData('text/plain')
    if (pasted.length < LONG) return
    event.preventDefault()
    const { value, selectionStart, selectionEnd } = event.currentTarget
    onPasted(value.slice(0, selectionStart) + pasted + value.slice(selectionEnd))
  }
  const keys: Record<string, () => boolean> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Escape: () => {
      if (shown.length) close()
      else if (text) onClear()
      else return false
      return true
    },
    Enter: () => {
      if (chosen) go(chosen.href)
      // In a text of several lines Enter begins a new one.
      else if (text.includes('\n')) return false
      else onEnter()
      close()
      return true
    },
  }
  function move(by: number): boolean {
    if (!shown.length) return false
    setActive((before) => (before + by + 1 + shown.length + 1) % (shown.length + 1) - 1)
    return true
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (composing.current || event.shiftKey || event.altKey || event.ctrlKey || event.metaKey) return
    if (keys[event.key]?.()) event.preventDefault()
  }

  return (
    <div className="relative">
      <textarea
        ref={box} id="box" value={text} onChange={onChange} onPaste={onPaste} onKeyDown={onKeyDown} onFocus={onTouch} onPointerEnter={onTouch} onBlur={close}
        onCompositionStart={() => { composing.current = true }} onCompositionEnd={() => { composing.current = false }}
        aria-describedby="box-hint box-read" aria-keyshortcuts="/ Control+K Meta+K" aria-autocomplete="list" aria-haspopup="listbox" aria-controls={shown.length ? 'box-suggestions' : undefined} aria-activedescendant={chosen ? `suggestion-${active}` : undefined}
        placeholder={texts.placeholder} spellCheck={false} autoComplete="off" autoCapitalize="off" dir={text.length < LONG ? 'auto' : undefined}
        className={`mt-2 block w-full resize-y rounded-xl border-2 border-edge bg-surface py-3 pl-4 pr-12 font-mono text-[0.95rem] leading-relaxed raised field-sizing-content min-h-32 asked:min-h-20 sm:asked:min-h-32 ${heights[how]}`}
      />
      {text && <button type="button" onClick={onClear} aria-label={texts.clear} className="absolute right-0.5 top-0.5 grid size-11 place-items-center rounded-xl text-soft hover:text-ink"><Icon name="cross" /></button>}
      {shown.length > 0 && (
        <ul role="listbox" id="box-suggestions" aria-label={texts.suggestions} className="absolute inset-x-0 top-full z-10 mt-1 overflow-hidden rounded-xl border border-edge bg-surface py-1 raised">
          {shown.map(({ href, title, kind, code }, i) => (
            <li
              key={href} id={`suggestion-${i}`} role="option" aria-selected={i === active} onPointerDown={(event) => event.preventDefault()} onClick={() => go(href)}
              className={`flex min-h-11 cursor-pointer items-center gap-3 px-4 py-1.5 hover:bg-sunken ${i === active ? 'bg-sunken outline-2 -outline-offset-2 outline-accent' : ''}`}
            >
              {code && <span className="min-w-14 shrink-0 whitespace-nowrap font-mono font-semibold text-accent">{code}</span>}
              <span className="line-clamp-2 grow leading-snug">{title}</span>
              <span className="text-sm text-soft max-sm:sr-only">{texts.kinds[kind]}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
