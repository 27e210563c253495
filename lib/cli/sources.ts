/** The sources of all pages, and whether they still answer. */
import type { Catalogue } from '@/lib/content'
import type { Source } from '@/lib/content/schema'

/** An address with the day on which it was last read (the oldest, where pages differ), and the pages that cite it. */
export interface CitedSource { url: string; checked: string; files: string[] }

/** So many addresses are asked at once, each for so long (ms). */
const AT_ONCE = 8
const PATIENCE = 15_000

/** Every source once, those checked longest ago first. */
export function sourcesOf({ codes, causes, providers, guides }: Catalogue): CitedSource[] {
  const cited = new Map<string, CitedSource>()
  for (const { file, meta } of [...codes, ...causes, ...providers, ...guides]) {
    const help = ('help' in meta ? meta.help : []) as Source[]
    for (const { url, checked } of [...meta.sources, ...help]) {
      const known = cited.get(url)
      if (!known) cited.set(url, { url, checked, files: [file] })
      else {
        known.files.push(file)
        if (checked < known.checked) known.checked = checked
      }
    }
  }
  return [...cited.values()].sort((a, b) => a.checked.localeCompare(b.checked) || a.url.localeCompare(b.url))
}

async function ask(url: string): Promise<{ url: string; why: string; network: boolean } | undefined> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE), redirect: 'follow' })
    // A page that wants a person, or is asked too often, is alive.
    return response.ok || [401, 403, 405, 429].includes(response.status) ? undefined : { url, why: `answers ${response.status}`, network: true }
  } catch (error) {
    const code = ((error as Error).cause as NodeJS.ErrnoException | undefined)?.code ?? (error as Error).name
    return { url, why: code, network: false }
  }
}

/** The addresses that do not answer, with why; `undefined` where not one could be reached, which means that there is no network. */
export async function deadLinks(urls: string[]): Promise<{ url: string; why: string }[] | undefined> {
  const dead: { url: string; why: string; network: boolean }[] = []
  const queue = [...urls]
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    for (let url = queue.shift(); url; url = queue.shift()) {
      const answer = await ask(url)
      if (answer) dead.push(answer)
    }
  }))
  if (urls.length && dead.length === urls.length && dead.every(({ network }) => !network)) return undefined
  return dead.map(({ url, why }) => ({ url, why })).sort((a, b) => a.url.localeCompare(b.url))
}
