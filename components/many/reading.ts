/** Files -> rows, in a worker or on the page. */
import type { IndexData } from '@/lib/diagnosis'
import { createRowMask } from '@/lib/many/masked'
import { readMany, type Batch, type Source } from '@/lib/many/read'
import type { Row, Unread } from '@/lib/many/types'
import { createForAll, hostsOf } from '../search/languages'
import { fetchJson } from '../site-files'

/** A row as it is, and without personal data. */
export interface Pair { plain: Row; masked: Row }
/** The same of a file that gave no rows. */
export interface UnreadPair { plain: Unread; masked: Unread }

/** What was found since the report before. */
export interface Report extends Omit<Batch, 'rows' | 'unread'> { rows: Pair[]; unread: UnreadPair[] }

/** What is to be read, with the files of which release of the site. */
export interface Order { sources: Source[]; release: string }

/** How it is to be read. */
interface How { slice: number; signal?: AbortSignal; report(report: Report): Promise<void> | void }

/** Thrown where the engine's index cannot be had. */
export class Unloaded extends Error {}

/** Reads files one after the other. Throws `Unloaded` before the first where the engine cannot be loaded. */
export async function read({ sources, release }: Order, { report, ...how }: How): Promise<void> {
  const json = (address: string): Promise<IndexData> => fetchJson(address, release)
  const [diagnose, { mask, maskFile }] = await json('/search-index.json')
    .then((index) => [createForAll(index, () => json('/search-index-all.json')), createRowMask(hostsOf(index))] as const)
    .catch((error: unknown) => {
      throw new Unloaded(String(error))
    })
  await readMany(sources, {
    ...how,
    diagnose,
    report: ({ rows, unread, ...rest }) => report({
      ...rest,
      rows: rows.map((plain) => ({ plain, masked: mask(plain) })),
      unread: unread.map((plain) => ({ plain, masked: { ...plain, file: maskFile(plain.file) } })),
    }),
  })
}
