/** Loads the engine, its index, the answers' texts and the answer itself when the box is first touched, and keeps them. */
import type { Answers } from '@/lib/content/answers'
import type { Diagnosis, IndexData, Verdict } from '@/lib/diagnosis'
import type { Masked } from '@/lib/bounce/mask'
import type { Reading } from '@/lib/bounce/types'
import type { Answer } from '../answer/Answer'
import type { spokenOf } from '../answer/spoken'
import { fetchJson, releaseOfPage } from '../site-files'
import { endsOfFile, sourceOf, type Source } from './long'
import type { Suggestion } from './suggest'

/** A text with its diagnosis. */
export interface Diagnosed {
  reading: Reading
  diagnosis: Diagnosis
  /** Whose notice it is, where that can be told. */
  author?: string
  /** The report without personal data and without the letter that came back. */
  masked: Masked
}

/** The loaded engine. */
export interface Loaded {
  answers: Answers
  Answer: typeof Answer
  spokenOf: typeof spokenOf
  diagnose(source: Source): Promise<Diagnosed>
  /** Pages that begin with what somebody types. */
  suggest(typed: string): Suggestion[]
  /** What the box shows of a file. */
  open(bytes: Uint8Array): Promise<Source>
  /** A text without personal data. */
  mask(text: string): string
  /** The code that speaks against the diagnosis, if one does. */
  disagreement(verdict: Verdict): string | undefined
}

/** A report is masked up to this many characters: what comes after them repeats itself, and nobody passes it on. */
const MASKED = 20_000

/** Between two pieces of work the browser draws and hears what is pressed. */
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

let loading: Promise<Loaded> | undefined

async function load(): Promise<Loaded> {
  const json = <T>(address: string): Promise<T> => fetchJson(address, releaseOfPage())
  const [{ createForAll, createDisagreement, hostsOf, charactersOf, isOutlook, readBounce, textOfOutlook, authorOf, mask, reportOf, leanOf, suggest }, { Answer, spokenOf }, index, answers] = await Promise.all([import('./machinery'), import('../answer'), json<IndexData>('/search-index.json'), json<Answers>('/answers.json')])
  const diagnose = createForAll(index, () => json<IndexData>('/search-index-all.json'))
  const hosts = hostsOf(index)
  return {
    answers, Answer, spokenOf,
    suggest: (typed) => suggest(typed, answers),
    disagreement: createDisagreement(index, answers.causes),
    open: async (bytes) => {
      if (isOutlook(bytes)) return sourceOf(await textOfOutlook(bytes))
      const whole = endsOfFile(bytes)
      return { ...sourceOf(charactersOf(whole)), whole }
    },
    mask: (text) => mask(text, hosts).text,
    async diagnose({ text, whole }) {
      const input = whole ?? text
      const reading = leanOf(await readBounce(input))
      await breath()
      const diagnosis = await diagnose(reading)
      await breath()
      const report = await reportOf(input)
      await breath()
      return { reading, diagnosis, author: authorOf(`${report}\n${text}`), masked: mask(report.slice(0, MASKED), hosts) }
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
