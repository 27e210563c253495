/** Which addresses do not answer any more. */

/** So many addresses are asked at once, each for so long (ms). */
const AT_ONCE = 8
const PATIENCE = 15_000

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
