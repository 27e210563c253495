import { site } from '@/content/site'
import { to } from '../address'
import { texts } from '../texts'

/** The foot of every page: what is done with pasted text (nothing), and who publishes. */
export function Footer() {
  return (
    <footer className="mt-20 border-t border-line">
      <div className="mx-auto flex max-w-5xl flex-wrap gap-x-8 items-center gap-y-1 px-4 py-8 text-[0.95rem] text-soft sm:px-6">
        <p>{texts.footer.private}</p>
        <p><a className="tap" href={site.homeUrl}>{texts.footer.publishedBy(site.name)}</a></p>
        <p><a className="tap" href={to('/many/')}>{texts.many.name}</a></p>
        <p><a className="tap" href={to('/sources/')}>{texts.sources.name}</a></p>
        <p><a className="tap" href={to('/api/')}>{texts.machines.name}</a></p>
        <p>{texts.footer.open}</p>
      </div>
    </footer>
  )
}
