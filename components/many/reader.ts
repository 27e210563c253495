/** Has files read by a worker, or where that is refused, by the page itself in small steps. */
import type { Source } from '@/lib/many/read'
import { releaseOfPage } from '../site-files'
import type { Order, Report } from './reading'
import type { Told } from './worker'

/** Who hears how it goes on. */
interface Hearer {
  report(report: Report): void
  /** The page reads itself. */
  onPage(): void
  end(how: 'done' | 'unloaded' | 'broken'): void
}

/** On the page so much is read at once (ms): less than a person notices. */
const STEP = 30

/** A worker that says that it runs; `undefined` where the browser, or the policy of whoever shows the page, refuses it. */
function startWorker(): Promise<Worker | undefined> {
  return new Promise((resolve) => {
    try {
      const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
      worker.onmessage = () => resolve(worker)
      worker.onerror = () => {
        worker.terminate()
        resolve(undefined)
      }
    } catch {
      resolve(undefined)
    }
  })
}

/** Lets the page answer before more is read. */
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

async function readHere(order: Order, hearer: Hearer, signal: AbortSignal): Promise<void> {
  const { read, Unloaded } = await import('./reading')
  try {
    await read(order, {
      slice: STEP, signal,
      report: (report) => {
        if (!signal.aborted) hearer.report(report)
        return rest()
      },
    })
    if (!signal.aborted) hearer.end('done')
  } catch (error) {
    if (!signal.aborted) hearer.end(error instanceof Unloaded ? 'unloaded' : 'broken')
  }
}

/** Starts to read; hands out how to stop, after which nothing is heard any more. */
export function startReading(sources: Source[], hearer: Hearer): () => void {
  const stop = new AbortController()
  const order: Order = { sources, release: releaseOfPage() }
  void startWorker().then((worker) => {
    if (stop.signal.aborted) return worker?.terminate()
    if (!worker) {
      hearer.onPage()
      return readHere(order, hearer, stop.signal).catch(() => hearer.end('unloaded'))
    }
    stop.signal.addEventListener('abort', () => worker.terminate())
    const end = (how: 'done' | 'unloaded' | 'broken') => {
      worker.terminate()
      if (!stop.signal.aborted) hearer.end(how)
    }
    worker.onerror = () => end('broken')
    worker.onmessage = ({ data }: MessageEvent<Told>) => {
      if (data.kind === 'report') hearer.report(data.report)
      else if (data.kind !== 'ready') end(data.kind)
    }
    worker.postMessage(order)
  })
  return () => stop.abort()
}
