import { loadCatalogue } from '@/lib/content'
import { twinsOf } from '@/lib/content/pages'
import { to } from '../address'
import { texts } from '../texts'

/** 4.x.x next to 5.x.x: the same trouble, temporary and permanent, the page's own marked. Nothing for a code that stands alone. */
export function Pair({ code }: { code: string }) {
  const pair = twinsOf(loadCatalogue(), code)
  if (pair.length < 2) return null
  return (
    <nav aria-label={texts.code.pairs} className="mt-4 flex flex-wrap gap-2">
      {pair.map((one) => {
        const kind = one[0]!
        const inside = <><span className="font-mono font-semibold">{one}</span>{texts.classes[kind]}</>
        return one === code
          ? <span key={one} aria-current="page" className="tap gap-2 rounded-lg border-2 border-ink px-3 text-[0.95rem] font-semibold">{inside}</span>
          : <a key={one} href={to(`/${one}/`)} aria-label={texts.code.pair(one, texts.classes[kind]!.toLowerCase())} className="tap gap-2 rounded-lg border border-edge bg-surface px-3 text-[0.95rem] hover:border-accent">{inside}</a>
      })}
    </nav>
  )
}
