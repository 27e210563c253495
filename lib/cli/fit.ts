/**
 * `npm run fit -- [labelled.jsonl …]`: fits what the engine learns from labelled texts. Writes the words to `lib/diagnosis/gate-words.json` and prints the
 * rest, to be copied into `lib/diagnosis/gate.ts` and `lib/diagnosis/confidence.ts`. Learns from the fixtures (never from `aside.jsonl`, which measures)
 * and from files named, in the same form.
 */
import fs from 'node:fs'
import path from 'node:path'
import { readBounce } from '@/lib/bounce'
import { readContent, ROOT } from '@/lib/content'
import { buildIndex } from '@/lib/diagnosis'
import { confidenceSigns } from '@/lib/diagnosis/confidence'
import { createExamine } from '@/lib/diagnosis/diagnose'
import { SIGNS, signsOf, unknownPart, wordWorth } from '@/lib/diagnosis/gate'

interface Labelled { id: string; text: string; accept: string[] }
/** `shown`: what the text shows of each sign or word, by its place among the weights. */
interface Row { shown: [place: number, value: number][]; holds: boolean; worth: number }

/** Letters are rare among the labelled texts. They count for less than their rarity asks: bounces to come are known less well than those that were learned from. */
const LETTER_WORTH = 1.5
const STEPS = 1500
const RATE = 0.05
/** Keeps weights small where little speaks for them. */
const SHRINK = 0.002
const SHRINK_WORD = 0.0003
/** A word must stand in so many texts to be learned, and tell so much, in tenths, to be kept. */
const MET = 4
const LEAST = 3

const FIXTURES = ['notices', 'lines', 'typed', 'foreign', 'negative']

const read = (file: string): Labelled[] => fs.readFileSync(file, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Labelled)

const likelihood = (weights: Float64Array, shown: Row['shown']): number => 1 / (1 + Math.exp(-shown.reduce((sum, [place, value]) => sum + value * weights[place]!, 0)))

/** Logistic regression by gradient descent (Adam). `shrink`: for each weight, how much it is kept small. */
function fit(rows: Row[], shrink: number[]): Float64Array {
  const weights = new Float64Array(shrink.length)
  const first = new Float64Array(shrink.length)
  const second = new Float64Array(shrink.length)
  const all = rows.reduce((sum, { worth }) => sum + worth, 0)
  for (let step = 1; step <= STEPS; step++) {
    const slope = weights.map((weight, i) => shrink[i]! * weight)
    for (const { shown, holds, worth } of rows) {
      const error = (worth * (likelihood(weights, shown) - Number(holds))) / all
      for (const [place, value] of shown) slope[place]! += error * value
    }
    slope.forEach((value, i) => {
      first[i] = 0.9 * first[i]! + 0.1 * value
      second[i] = 0.999 * second[i]! + 0.001 * value * value
      weights[i]! -= (RATE * first[i]!) / (1 - 0.9 ** step) / (Math.sqrt(second[i]! / (1 - 0.999 ** step)) + 1e-8)
    })
  }
  return weights
}

const right = (rows: Row[], weights: Float64Array, holds: boolean): string => {
  const those = rows.filter((row) => row.holds === holds)
  return `${those.filter(({ shown }) => likelihood(weights, shown) >= 0.5 === holds).length} of ${those.length}`
}

/** Five times, learned from four fifths and measured on the rest. */
function crossCheck(rows: Row[], shrink: number[]): void {
  const parts = [0, 1, 2, 3, 4].map((part) => ({ learn: rows.filter((_, i) => i % 5 !== part), check: rows.filter((_, i) => i % 5 === part) }))
  for (const { learn, check } of parts) {
    const weights = fit(learn, shrink)
    console.log(`  unseen fifth: told right ${right(check, weights, true)} that hold, ${right(check, weights, false)} that do not`)
  }
}

const index = buildIndex(readContent().catalogue)
const { examine } = createExamine(index)
const own = FIXTURES.flatMap((name) => read(path.join(ROOT, 'lib/diagnosis/fixtures', `${name}.jsonl`)))
const others = process.argv.slice(2).flatMap(read)
const gate: (Row & { words: string[]; each: number })[] = []
const confidence: Row[] = []
for (const one of [...own, ...others]) {
  const { text, accept } = one
  const reading = await readBounce(text)
  if (reading.form === 'empty') continue
  const { ranking, proven, likely } = examine(reading)
  const { ranked, known } = ranking
  const letter = accept.includes('not-a-bounce')
  if (!proven && likely < 1 && !(letter && accept.length > 1)) gate.push({ shown: [...signsOf(reading, ranking).entries()], words: [...known].map((word) => index.words[word]!), each: wordWorth(ranking), holds: !letter, worth: letter ? LETTER_WORTH : 1 })
  // Files from elsewhere may be what the known texts were learned from: answers to them are surer than those to come.
  if (own.includes(one) && !proven && !letter && ranked.length) confidence.push({ shown: [...confidenceSigns({ ranked, unknown: unknownPart(ranking) }).entries()], holds: accept.includes(index.causes[ranked[0]!.cause]!), worth: 1 })
}
const seen = new Map<string, number>()
for (const { words } of gate) for (const word of words) seen.set(word, (seen.get(word) ?? 0) + 1)
const telling = [...seen].filter(([, times]) => times >= MET).map(([word]) => word).sort()
const placeOf = new Map(telling.map((word, i) => [word, SIGNS.length + i]))
const rows = gate.map((row): Row => ({ ...row, shown: [...row.shown, ...row.words.flatMap((word): Row['shown'] => (placeOf.has(word) ? [[placeOf.get(word)!, row.each]] : []))] }))
const shrink = [0, ...SIGNS.slice(1).map(() => SHRINK), ...telling.map(() => SHRINK_WORD)]
const weights = fit(rows, shrink)
console.log('Signs of a bounce:')
SIGNS.forEach(([name], i) => console.log(`  ['${name}', ${weights[i]!.toFixed(2)}`))
const tenths = telling.map((word): [string, number] => [word, Math.round(10 * weights[placeOf.get(word)!]!)])
fs.writeFileSync(path.join(ROOT, 'lib/diagnosis/gate-words.json'), `${JSON.stringify(Object.fromEntries(tenths.filter(([, weight]) => Math.abs(weight) >= LEAST)))}\n`)
crossCheck(rows, shrink)
const grounds = confidence[0]!.shown.map((_, i) => (i ? SHRINK : 0))
console.log(`Confidence: ${[...fit(confidence, grounds)].map((weight) => weight.toFixed(2)).join(', ')}`)
