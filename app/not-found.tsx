import type { Metadata } from 'next'
import { to } from '@/components/address'
import { Page } from '@/components/frame/Page'
import { texts } from '@/components/texts'
import { loadCatalogue } from '@/lib/content'
import { allCodes } from '@/lib/content/pages'
import { movedExpressions } from '@/lib/hosting/rules'

export const metadata: Metadata = { title: texts.notFound.title, robots: { index: false } }

/** A page that does not exist: old addresses lead on where the server cannot, a code in the address is recognised, and there are ways on. */
export default function NotFound() {
  const [beforeKnown = '', afterKnown = ''] = texts.notFound.code('\u0000').split('\u0000')
  const [beforeUnknown = '', afterUnknown = ''] = texts.notFound.noCode('\u0000').split('\u0000')
  return (
    <Page trail={[{ label: '404' }]}>
      <h1 className="text-3xl sm:text-4xl">{texts.notFound.title}</h1>
      <p className="mt-3 text-lg">{texts.notFound.lead}</p>
      <div className="mt-4 text-lg" data-known-codes={allCodes(loadCatalogue()).join(' ')} data-moved={JSON.stringify(movedExpressions)}>
        <p hidden data-known>{beforeKnown}<span data-code />{afterKnown} <a className="tap font-mono font-semibold" href={to('/codes/')} /></p>
        <p hidden data-unknown>{beforeUnknown}<span data-code />{afterUnknown}</p>
      </div>
      <h2 className="mt-8 text-xl">{texts.notFound.ways}</h2>
      <ul className="mt-2">
        <li><a className="tap" href={to('/#paste')}>{texts.nav.paste}</a></li>
        <li><a className="tap" href={to('/codes/')}>{texts.browse.codes}</a></li>
        <li><a className="tap" href={to('/causes/')}>{texts.browse.causes}</a></li>
      </ul>
    </Page>
  )
}
