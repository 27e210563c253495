/** A bounce without personal data must still lead to its answer: that is what is shared and sent to support. */
import fs from 'node:fs'
import { expect, it } from 'vitest'
import { mask } from '@/lib/bounce/mask'
import { reportOf } from '@/lib/bounce/report'
import { diagnoseText, index } from './testing/engine'

const read = (name: string): { id: string; text: string }[] => fs.readFileSync(new URL(`fixtures/${name}.jsonl`, import.meta.url), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as { id: string; text: string })
const hosts = index.providers.flatMap(([, endings]) => endings)

/** This part of the answers may change: a subject that is hidden was the only sign. */
const CHANGED = 0.02

it.each(['notices', 'lines', 'foreign', 'aside'])('%s', async (name) => {
  const cases = read(name)
  const changed: string[] = []
  for (const { id, text } of cases) {
    const masked = mask(await reportOf(text), hosts).text
    const [before, after] = [await diagnoseText(text), await diagnoseText(masked)]
    if (before.cause !== after.cause) changed.push(`${id}: ${before.cause} -> ${after.cause} (${before.matches[0]?.score ?? 0})`)
  }
  expect(changed.length, changed.join('\n')).toBeLessThanOrEqual(cases.length * CHANGED)
}, 60_000)
