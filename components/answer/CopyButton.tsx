'use client'

import { useEffect, useState } from 'react'
import { Icon } from '../frame/Icon'
import { texts } from '../texts'
import { copy, type Copied } from './copy'

/** The word “Copied” stays for so long (ms). */
const SHOWN = 2500

/** A button that copies. Both of its words lie on one another, so that nothing moves when they change. */
export function CopyButton({ label, content }: { label: string; content: Copied }) {
  const [copied, setCopied] = useState(false)
  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(false), SHOWN)
    return () => clearTimeout(timer)
  }, [copied])
  return (
    <>
      <button type="button" className="action" onClick={() => void copy(content).then(() => setCopied(true), () => undefined)}>
        <Icon name={copied ? 'check' : 'copy'} />
        <span className="grid text-left">
          <span className={`col-start-1 row-start-1 ${copied ? 'invisible' : ''}`}>{label}</span>
          {copied && <span className="col-start-1 row-start-1">{texts.answer.copied}</span>}
        </span>
      </button>
      <span role="status" className="sr-only">{copied ? texts.answer.copied : ''}</span>
    </>
  )
}
