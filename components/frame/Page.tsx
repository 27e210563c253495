import type { ReactNode } from 'react'
import type { Thing } from 'schema-dts'
import { absolute } from '@/lib/machines/address'
import { breadcrumbsOf, type Crumb } from '@/lib/machines/structured'
import { to } from '../address'
import { texts } from '../texts'
import { Contact } from './Contact'
import { Frame } from './Frame'
import { JsonLd } from './JsonLd'

/** `path`: where the page stands, for its print. `about`: what it is, for search engines. `live`: it runs the framework. */
interface Props { trail: Crumb[]; path?: string; about?: Thing; children: ReactNode; live?: boolean }

function Content({ trail, path, about, children, live = false }: Props) {
  return (
    <main id="content" tabIndex={-1} className="mx-auto max-w-5xl px-4 pt-4 outline-none sm:px-6" data-document={live ? undefined : ''}>
      {about && <JsonLd things={[breadcrumbsOf(trail), about]} />}
      {path && <p data-paper="">{texts.page.printed(absolute(path))}</p>}
      <div className="flex flex-wrap items-center justify-between gap-x-6" data-screen>
        <nav aria-label={texts.page.breadcrumb}>
          <ol className="flex flex-wrap items-center text-[0.95rem] text-soft">
            <li><a className="tap" href={to('/')}>{texts.page.home}</a></li>
            {trail.map(({ href, label }) => (
              <li key={label} className={`items-center ${href ? 'flex' : 'hidden sm:flex'}`}><span aria-hidden="true" className="px-2">›</span>{href ? <a className="tap" href={to(href)}>{label}</a> : <span aria-current="page">{label}</span>}</li>
            ))}
          </ol>
        </nav>
        <a href={to('/#paste')} className="tap font-medium">{texts.page.back}</a>
      </div>
      <article className="mt-4">{children}</article>
      <Contact />
    </main>
  )
}

/**
 * The frame of a page of the reference: where one is, the way back to the box, the page, the way to a person. A document needs no
 * framework once it is built: the mark lets the export take Next's scripts out of it.
 */
export function Page(props: Props) {
  return <Frame><Content {...props} /></Frame>
}
