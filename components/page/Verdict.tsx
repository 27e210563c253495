import type { Outcome } from '@/lib/content/types'
import { Icon } from '../frame/Icon'
import { texts } from '../texts'

const look: Record<Outcome, string> = {
  permanent: 'bg-permanent-ground text-permanent',
  temporary: 'bg-temporary-ground text-temporary',
  depends: 'bg-sunken text-ink',
  none: 'bg-fine-ground text-fine',
}

/** Can it still arrive? A word, an icon and a colour. `label` replaces the sentence with a word where space is short. */
export function Verdict({ outcome, label }: { outcome: Outcome; label?: string }) {
  return (
    <span className={`inline-flex items-center gap-2 rounded-full border border-transparent px-3 py-1 text-[0.95rem] font-semibold ${look[outcome]}`}>
      <Icon name={outcome} />
      {label ?? texts.outcomes[outcome]}
    </span>
  )
}
