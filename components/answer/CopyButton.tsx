'use client'

import { useEffect, useState } from 'react'
import { Icon } from '../frame/Icon'
import { texts } from '../texts'
import { copy, type Copied } from './copy'

/** The word “Copied” stays for so long (ms). */
const SHOWN = 2500

/** A button that copies. Both of its words lie on one another, so that nothing moves when they change. Where the browser refuses, the text stands below, to be copied by hand. */
export function CopyButton({ label, content }: { label: string; content: Copied }) {
  const [copied, setCopied] = useState(false)
  const [isRefused, setRefused] = useState(false)
  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(false), SHOWN)
    return () => clearTimeout(timer)
  }, [copied])
  return (
    <>
      <button type="button" className="action" onClick={() => void copy(content).then(() => setCopied(true), () => setRefused(true))}>
        <Icon name={copied ? 'check' : 'copy'} />
        <span className="grid text-left">
          <span className={`col-start-1 row-start-1 ${copied ? 'invisible' : ''}`}>{label}</span>
          {copied && <span className="col-start-1 row-start-1">{texts.answer.copied}</span>}
        </span>
      </button>
      <span role="status" className="sr-only">{copied ? texts.answer.copied : ''}</span>
      {isRefused && (
        <label role="alert" className="block basis-full">
          {texts.answer.copyRefused}
          <textarea readOnly value={content.plain} rows={4} onFocus={(event) => event.target.select()} className="mt-1 block w-full rounded-lg border border-edge bg-surface p-3 font-mono text-sm" />
        </label>
      )}
    </>
  )
}
