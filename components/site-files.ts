/** Data files of the site itself. */
import { to } from './address'

/** The release of the page; empty where it was not published. Not for a worker, which has no page. */
export const releaseOfPage = (): string => document.querySelector<HTMLMetaElement>('meta[name="release"]')?.content ?? ''

/** Fetches JSON. The release in the address keeps a page that stays open from mixing its own files with those of the next release. Throws where there is no answer, or none that is JSON. */
export async function fetchJson<T>(address: string, release: string): Promise<T> {
  const response = await fetch(to(address) + (release && `?v=${release}`))
  if (!response.ok) throw new Error(`${address} answered ${response.status}`)
  return (await response.json()) as T
}
