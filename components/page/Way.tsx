import type { Role, Stop } from '@/lib/content/types'
import { texts } from '../texts'

const stations: { stop: Stop; label: string; roles: Role[] }[] = [
  { stop: 'sender', label: texts.stations.you, roles: ['sender'] },
  { stop: 'sender-server', label: texts.stations.sending, roles: ['sender-admin'] },
  { stop: 'recipient-server', label: texts.stations.receiving, roles: ['recipient-admin'] },
  { stop: 'mailbox', label: texts.stations.mailbox, roles: ['recipient'] },
]

/** The way of a letter as a picture: four stations, where it stopped, and who has to act first. */
export function Way({ stopped, act }: { stopped: Stop; act: Role[] }) {
  const at = stations.findIndex(({ stop }) => stop === stopped)
  const [first] = act
  return (
    <figure>
      <ol className="flex text-center text-sm leading-tight">
        {stations.map(({ stop, label, roles }, i) => {
          const here = i === at
          const passed = at < 0 || i < at
          return (
            <li key={stop} className="relative flex-1">
              {i > 0 && <span aria-hidden="true" className={`absolute right-[calc(50%+1rem)] top-[0.8rem] h-0 w-[calc(100%-2rem)] border-t-2 ${passed || here ? 'border-edge' : 'border-dashed border-line'}`} />}
              <span aria-hidden="true" className={`mx-auto grid size-7 place-items-center rounded-full border-2 text-sm font-bold ${here ? 'border-permanent bg-permanent-ground text-permanent' : 'border-line bg-surface text-soft'}`}>{here ? '✕' : passed ? '✓' : ''}</span>
              <span className={`mt-1.5 block px-1 ${here ? 'font-semibold' : 'text-soft'}`}>{label}</span>
              {here && <span className="block px-1 text-permanent">{texts.stoppedHere}</span>}
              {first && roles.includes(first) && <span className="mx-auto mt-1 block w-fit rounded-full bg-accent px-2 py-0.5 text-xs font-semibold text-surface">{texts.actsHere}</span>}
            </li>
          )
        })}
      </ol>
      <figcaption className="sr-only">{texts.way[stopped]}</figcaption>
    </figure>
  )
}
