import type { ReactNode } from 'react'
import { to } from '../address'
import { box as texts } from '../texts-box'

/** What is said where the box cannot answer: why, and the ways on without it. `target`: where they open. */
export function Ways({ children, target }: { children: ReactNode; target?: '_blank' }) {
  return (
    <>
      {children}
      <p className="mt-1 flex flex-wrap gap-x-6">
        <a className="tap font-medium" href={to('/codes/')} target={target}>{texts.waysOn.codes}</a>
        <a className="tap font-medium" href={to('/causes/')} target={target}>{texts.waysOn.causes}</a>
      </p>
    </>
  )
}
