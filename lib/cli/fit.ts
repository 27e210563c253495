/**
 * `npm run fit -- [labelled.jsonl …]`: fits what the engine learns from labelled texts and prints it, to be copied into `lib/diagnosis/gate.ts` and
 * `lib/diagnosis/confidence.ts`. Learns from the fixtures (never from `aside.jsonl`, which measures) and from files named, in the same form.
 */
import fs from 'node:fs'
import path from 'node:path'
import { readBounce } from '@/lib/bounce'
import { readContent, ROOT } from '@/lib/content'
import { buildIndex } from '@/lib/diagnosis'
import { confidenceSigns } from '@/lib/diagnosis/confidence'
import { createExamine } from '@/lib/diagnosis/diagnose'
import { SIGNS } from '@/lib/diagnosis/gate'

interface Labelled { id: string; text: string; accept: string[] }
interface Row { shown: number[]; holds: boolean; worth: number }

/** Letters are rare among the labelled texts. They count for less than their rarity asks: bounces to come are known less well than those that were learned from. */
const LETTER_WORTH = 1.5
const STEPS = 4000
const RATE = 0.05
/** Keeps weights small where little speaks for them. */
const SHRINK = 0.002

const FIXTURES = ['notices', 'lines', 'typed', 'foreign', 'negative']

const read = (file: string): Labelled[] => fs.readFileSync(file, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Labelled)

const likelihood = (weights: number[], shown: number[]): number => 1 / (1 + Math.exp(-shown.reduce((sum, value, i) => sum + value * weights[i]!, 0)))

/** Logistic regression by gradient descent (Adam); the first sign is always there and is not shrunk. */
function fit(rows: Row[]): number[] {
  const size = rows[0]!.shown.length
  const weights = new Array<number>(size).fill(0)
  const first = new Array<number>(size).fill(0)
  const second = new Array<number>(size).fill(0)
  const all = rows.reduce((sum, { worth }) => sum + worth, 0)
  for (let step = 1; step <= STEPS; step++) {
    const slope = weights.map((weight, i) => (i ? SHRINK * weight : 0))
    for (const { shown, holds, worth } of rows) {
      const error = (worth * (likelihood(weights, shown) - Number(holds))) / all
      shown.forEach((value, i) => (slope[i]! += error * value))
    }
    slope.forEach((value, i) => {
      first[i] = 0.9 * first[i]! + 0.1 * value
      second[i] = 0.999 * second[i]! + 0.001 * value * value
      weights[i]! -= (RATE * first[i]!) / (1 - 0.9 ** step) / (Math.sqrt(second[i]! / (1 - 0.999 ** step)) + 1e-8)
    })
  }
  return weights
}

const right = (rows: Row[], weights: number[], holds: boolean): string => {
  const those = rows.filter((row) => row.holds === holds)
  return `${those.filter(({ shown }) => likelihood(weights, shown) >= 0.5 === holds).length} of ${those.length}`
}

/** Five times, learned from four fifths and measured on the rest. */
function crossCheck(rows: Row[]): void {
  const parts = [0, 1, 2, 3, 4].map((part) => ({ learn: rows.filter((_, i) => i % 5 !== part), check: rows.filter((_, i) => i % 5 === part) }))
  for (const { learn, check } of parts) {
    const weights = fit(learn)
    console.log(`  unseen fifth: told right ${right(check, weights, true)} that hold, ${right(check, weights, false)} that do not`)
  }
}

const index = buildIndex(readContent().catalogue)
const { examine } = createExamine(index)
const own = FIXTURES.flatMap((name) => read(path.join(ROOT, 'lib/diagnosis/fixtures', `${name}.jsonl`)))
const others = process.argv.slice(2).flatMap(read)
const gate: Row[] = []
const confidence: Row[] = []
for (const one of [...own, ...others]) {
  const { text, accept } = one
  const reading = await readBounce(text)
  if (reading.form === 'empty') continue
  const { signs, proven, ranked, unknown } = examine(reading)
  const letter = accept.includes('not-a-bounce')
  if (!proven && !(letter && accept.length > 1)) gate.push({ shown: signs, holds: !letter, worth: letter ? LETTER_WORTH : 1 })
  // Files from elsewhere may be what the known texts were learned from: answers to them are surer than those to come.
  if (own.includes(one) && !proven && !letter && ranked.length) confidence.push({ shown: confidenceSigns({ ranked, unknown }), holds: accept.includes(index.causes[ranked[0]!.cause]!), worth: 1 })
}
const weights = fit(gate)
console.log('Signs of a bounce:')
SIGNS.forEach(([name], i) => console.log(`  ['${name}', ${weights[i]!.toFixed(2)}`))
crossCheck(gate)
console.log(`Confidence: ${fit(confidence).map((weight) => weight.toFixed(2)).join(', ')}`)
