/** Loads the engine, its index and the answers' texts when the box is first touched, and keeps them. */
import type { Answers } from '@/lib/content/answers'
import type { Diagnose, Diagnosis, IndexData } from '@/lib/diagnosis'
import type { Reading } from '@/lib/bounce/types'
import { to } from '../address'

/** A text with its diagnosis. */
export interface Diagnosed { reading: Reading; diagnosis: Diagnosis }

/** The loaded engine. */
export interface Loaded {
  answers: Answers
  diagnose(input: string | Uint8Array): Promise<Diagnosed>
  /** What the box shows of a file, and the bytes to read where they say more than the characters. */
  open(bytes: Uint8Array): Promise<{ text: string; bytes?: Uint8Array }>
}

let loading: Promise<Loaded> | undefined

async function json<T>(address: string): Promise<T> {
  // The release in the address keeps a page that stays open from mixing its own files with those of the next release.
  const release = document.querySelector<HTMLMetaElement>('meta[name="release"]')?.content
  const response = await fetch(to(address) + (release ? `?v=${release}` : ''))
  if (!response.ok) throw new Error(`${address} answered ${response.status}`)
  return (await response.json()) as T
}

async function load(): Promise<Loaded> {
  const [{ createDiagnose }, { createUnderstands }, { charactersOf, isOutlook, readBounce, textOfOutlook }, index, answers] = await Promise.all([import('@/lib/diagnosis/diagnose'), import('@/lib/diagnosis/understands'), import('@/lib/bounce'), json<IndexData>('/search-index.json'), json<Answers>('/answers.json')])
  const english = createDiagnose(index)
  const understands = createUnderstands(index)
  let every: Promise<Diagnose> | undefined
  /** The engine for all languages; where its index cannot be had, the English one answers as well as it can. */
  const loadEvery = (): Promise<Diagnose> =>
    (every ??= json<IndexData>('/search-index-all.json').then(createDiagnose).catch(() => {
      every = undefined
      return english
    }))
  return {
    answers,
    open: async (bytes) => (isOutlook(bytes) ? { text: await textOfOutlook(bytes) } : { text: charactersOf(bytes), bytes }),
    async diagnose(input) {
      const reading = await readBounce(input)
      const diagnose = understands(reading) ? english : await loadEvery()
      return { reading, diagnosis: diagnose(reading) }
    },
  }
}

/** The engine. A failed load is forgotten, so that the next touch tries again. */
export function loadEngine(): Promise<Loaded> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined
    throw error
  })
  return loading
}
