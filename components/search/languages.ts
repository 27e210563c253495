/** The engine for texts in any language, with as little loaded as the text needs. */
import type { Reading } from '@/lib/bounce/types'
import type { Diagnosis, IndexData } from '@/lib/diagnosis'
import { createDiagnose } from '@/lib/diagnosis/diagnose'
import { createUnderstands } from '@/lib/diagnosis/understands'

/** From the English index; `loadAll` brings the one for all languages with the first text that needs it. Where that cannot be had, the English one answers as well as it can. */
export function createForAll(index: IndexData, loadAll: () => Promise<IndexData>): (reading: Reading) => Promise<Diagnosis> {
  const english = createDiagnose(index)
  const understands = createUnderstands(index)
  let every: Promise<typeof english> | undefined
  const loadEvery = () =>
    (every ??= loadAll().then(createDiagnose).catch(() => {
      every = undefined
      return english
    }))
  return async (reading) => (understands(reading) ? english : await loadEvery())(reading)
}

/** Endings of the names of providers' servers: they are no personal data. */
export const hostsOf = ({ providers }: IndexData): string[] => providers.flatMap(([, endings]) => endings)
