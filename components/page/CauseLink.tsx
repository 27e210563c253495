import type { CausePage } from '@/lib/content/types'
import { texts } from '../texts'
import { CardLink } from './CardLink'

/** A cause as a card: its name, who has to act. */
export function CauseLink({ cause }: { cause: CausePage }) {
  const [first] = cause.meta.act
  return <CardLink href={`/causes/${cause.slug}/`} title={cause.meta.title} line={first ? texts.toAct(texts.actors[first]) : texts.nobodyActs} />
}
