import { site } from '@/content/site'
import { to } from '../address'
import { texts } from '../texts'
import { Icon } from './Icon'

/** The head of every page: whose site it is, the ways through it, light or dark. */
export function Header() {
  const links: [string, string][] = [['/codes/', texts.nav.codes], ['/causes/', texts.nav.causes], ['/providers/', texts.nav.providers], ['/guides/', texts.nav.guides]]
  return (
    <header className="border-b border-line bg-surface">
      <a href="#content" className="sr-only focus:not-sr-only focus:absolute focus:left-2 focus:top-2 focus:z-10 focus:bg-surface focus:px-4 focus:py-2">{texts.skip}</a>
      <div className="mx-auto grid max-w-5xl grid-cols-[1fr_auto] items-center gap-x-4 px-4 sm:grid-cols-[1fr_auto_auto] sm:px-6">
        <a href={to('/')} className="tap gap-2 font-semibold text-ink no-underline">
          <Icon name="letter" className="size-6 text-accent" />
          <span>{site.name} <span className="font-normal text-soft">{site.product}</span></span>
        </a>
        <nav aria-label={texts.nav.label} className="order-last col-span-2 -mx-2 flex justify-between sm:order-none sm:col-span-1 sm:gap-2">
          {links.map(([href, label]) => <a key={href} href={to(href)} className="tap px-2 text-[0.95rem] text-ink no-underline hover:underline">{label}</a>)}
        </nav>
        <button type="button" data-theme-switch data-needs-script className="tap w-11 justify-center rounded-md text-soft hover:text-ink" aria-label={texts.theme}><Icon name="theme" /></button>
      </div>
    </header>
  )
}
