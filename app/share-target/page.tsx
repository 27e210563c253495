import type { Metadata } from 'next'
import { to } from '@/components/address'
import { Page } from '@/components/frame/Page'
import { texts } from '@/components/texts'

export const metadata: Metadata = { title: texts.share.title, robots: { index: false } }

/** What a program shares is taken by the service worker (public/sw.js). Where none is at work yet, this says what to do instead. */
export default function ShareTarget() {
  return (
    <Page trail={[{ label: texts.share.title }]}>
      <h1 className="text-3xl sm:text-4xl">{texts.share.title}</h1>
      <p className="mt-3 max-w-2xl text-lg">{texts.share.lead}</p>
      <p className="mt-4"><a className="action" href={to('/#paste')}>{texts.nav.paste}</a></p>
    </Page>
  )
}
