/** Reads many files beside the page, which stays free for the person in front of it. */
import { read, Unloaded, type Order, type Report } from './reading'

/** What the worker tells the page: that it runs, what it found, how it ended. */
export type Told = { kind: 'ready' } | { kind: 'report'; report: Report } | { kind: 'done' } | { kind: 'unloaded' } | { kind: 'broken' }

/** The page hears of it this often (ms). */
const SLICE = 200

const tell = (told: Told): void => self.postMessage(told)

self.addEventListener('message', ({ data }: MessageEvent<Order>) => {
  read(data, { slice: SLICE, report: (report) => tell({ kind: 'report', report }) })
    .then(() => tell({ kind: 'done' }), (error: unknown) => tell({ kind: error instanceof Unloaded ? 'unloaded' : 'broken' }))
})
tell({ kind: 'ready' })
