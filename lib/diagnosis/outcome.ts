/** Can this copy still arrive? Told from the report's action and the class of its codes before the cause's own rule. */
import type { Action } from '@/lib/bounce/types'
import type { Outcome } from '@/lib/content/types'

/**
 * A report of failure is final whatever the code (the sending server gave up, even on a 4.x.x); a delay is still being tried. Without a
 * report, the first digit decides (RFC 5321, section 4.2.1: 4 transient, 5 permanent), then the cause. The reply outweighs the status.
 */
export function outcomeOf(cause: Outcome, { action, reply, status }: { action?: Action; reply?: string | null; status?: string | null }): Outcome {
  if (cause === 'none') return 'none'
  if (action === 'failed') return 'permanent'
  if (action === 'delayed') return 'temporary'
  const digit = (reply ?? status)?.[0]
  if (digit === '4') return 'temporary'
  if (digit === '5') return 'permanent'
  return cause
}
