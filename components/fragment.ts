/** The fragment of the address, which browsers never send. */

/** Puts it into the address: as a new entry, so that Back leads to what was before, or in place of the present one. */
export function putFragment(fragment: string, as: 'new' | 'same'): void {
  const address = location.pathname + location.search + fragment
  if (as === 'new') history.pushState(null, '', address)
  else history.replaceState(null, '', address)
}

/** Calls `follow` whenever Back, Forward or a link changes the address; hands out how to end that. */
export function onFragment(follow: () => void): () => void {
  addEventListener('popstate', follow)
  addEventListener('hashchange', follow)
  return () => {
    removeEventListener('popstate', follow)
    removeEventListener('hashchange', follow)
  }
}
