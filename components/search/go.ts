import { to } from '../address'

/** Opens a page of the site; from inside a frame in a tab of its own, so that the frame keeps its answer. */
export function go(address: string): void {
  if (self === top) location.assign(to(address))
  else open(to(address), '_blank', 'noopener')
}
