import type { Outcome, Role, Stop } from '@/lib/content/types'
import { Icon, type IconName } from '../frame/Icon'
import { texts } from '../texts'

const stations: { stop: Stop; label: string; role: Role; icon: IconName }[] = [
  { stop: 'sender', label: texts.stations.you, role: 'sender', icon: 'person' },
  { stop: 'sender-server', label: texts.stations.sending, role: 'sender-admin', icon: 'server' },
  { stop: 'recipient-server', label: texts.stations.receiving, role: 'recipient-admin', icon: 'server' },
  { stop: 'mailbox', label: texts.stations.mailbox, role: 'recipient', icon: 'mailbox' },
]

/** How the place looks where the letter is: given back, or still waiting. */
const place = {
  stopped: { label: texts.stoppedHere, sign: 'cross', ring: 'border-permanent bg-permanent-ground text-permanent', words: 'text-permanent' },
  waits: { label: texts.waitsHere, sign: 'temporary', ring: 'border-temporary bg-temporary-ground text-temporary', words: 'text-temporary' },
} as const

/** The way of a letter as a picture: four stations, where it stopped, and who can fix it. */
export function Way({ stopped, act, outcome }: { stopped: Stop; act: Role[]; outcome: Outcome }) {
  const at = stations.findIndex(({ stop }) => stop === stopped)
  const [first] = act
  const here = outcome === 'temporary' ? place.waits : place.stopped
  return (
    <figure>
      <ol className="flex text-center text-sm leading-tight">
        {stations.map(({ stop, label, role, icon }, i) => {
          const isHere = i === at
          const reached = at < 0 || i <= at
          return (
            <li key={stop} className="relative flex-1">
              {i > 0 && <span aria-hidden="true" className={`absolute right-1/2 top-4 w-full border-t-2 ${reached ? 'border-edge' : 'border-dashed border-line'}`} />}
              <span aria-hidden="true" className={`relative z-1 mx-auto grid size-9 place-items-center rounded-full border-2 ${isHere ? here.ring : reached ? 'border-edge bg-surface text-ink' : 'border-line bg-surface text-soft'}`}>
                <Icon name={icon} />
                {isHere && <span className={`absolute -right-1.5 -top-1.5 grid size-5 place-items-center rounded-full border-2 bg-surface ${here.ring}`}><Icon name={here.sign} className="size-3.5" /></span>}
              </span>
              <span className={`mt-1.5 block px-0.5 ${isHere ? 'font-semibold' : reached ? '' : 'text-soft'}`}>{label}</span>
              {isHere && <span className={`hidden px-0.5 font-medium sm:block ${here.words}`}>{here.label}</span>}
              {role === first && <span className="mx-auto mt-1 block w-fit whitespace-nowrap rounded-full border border-accent bg-accent px-2 py-0.5 text-xs font-semibold text-surface">{texts.actsHere}</span>}
            </li>
          )
        })}
      </ol>
      <figcaption className="sr-only">{texts.way[stopped]}</figcaption>
    </figure>
  )
}
