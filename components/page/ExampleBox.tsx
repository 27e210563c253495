import type { ReactNode } from 'react'
import { loadCatalogue } from '@/lib/content'
import type { Example } from '@/lib/content/types'
import { to } from '../address'
import { texts } from '../texts'
import { ProviderName } from './ProviderName'

/** Round a known text and its remedy: its anchor, its cause, who sends it, where it can be read. */
export function ExampleBox({ example: { id, cause, provider, source, checked }, children }: { example: Example; children: ReactNode }) {
  return (
    <section id={id} className="example prose">
      {children}
      <p>
        <span>{`${texts.code.cause}: `}<a href={to(`/causes/${cause}/`)}>{loadCatalogue().causes.find(({ slug }) => slug === cause)!.meta.short}</a></span>
        {provider && <span>{`${texts.code.from} `}<ProviderName slug={provider} /></span>}
        {source === 'wild' ? <span>{texts.code.seen}</span> : <span><a href={source}>{texts.code.source}</a>{checked && <> <time dateTime={checked}>{texts.page.checked(checked)}</time></>}</span>}
        <a href={`#${id}`} data-link="">{texts.code.link}</a>
        <button type="button" data-copy="pre" className="tap">{texts.code.copy}</button>
      </p>
    </section>
  )
}
