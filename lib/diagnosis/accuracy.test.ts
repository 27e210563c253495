/**
 * The project's own pastes, with the causes that an expert would accept first. Lines with an even index were looked at while the engine was made;
 * those with an odd one were kept aside, and only their figure is read. A change that makes either figure fall must say why.
 */
import fs from 'node:fs'
import { describe, expect, it } from 'vitest'
import { diagnoseText } from './testing/engine'

interface Case { id: string; form: string; text: string; accept: string[]; reply: string[] }

const read = (name: string): Case[] => fs.readFileSync(new URL(`fixtures/${name}.jsonl`, import.meta.url), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Case)

/** Right first, in percent, on the half that was looked at and on the half kept aside. */
const floors: Record<string, { seen: number; aside: number }> = {
  notices: { seen: 93, aside: 92 },
  lines: { seen: 94, aside: 87 },
  typed: { seen: 84, aside: 80 },
  foreign: { seen: 74, aside: 74 },
  negative: { seen: 80, aside: 76 },
}

async function rightFirst(cases: Case[]): Promise<number> {
  let right = 0
  for (const { text, accept } of cases) {
    const { cause, matches } = await diagnoseText(text)
    right += Number(accept.includes(matches[0]?.cause ?? cause))
  }
  return (100 * right) / cases.length
}

describe.each(Object.entries(floors))('%s', (name, { seen, aside }) => {
  const cases = read(name)
  it('are right first, those looked at', async () => expect(await rightFirst(cases.filter((_, i) => i % 2 === 0))).toBeGreaterThanOrEqual(seen))
  it('are right first, those kept aside', async () => expect(await rightFirst(cases.filter((_, i) => i % 2 === 1))).toBeGreaterThanOrEqual(aside))
})

it('has at least 300 of them', () => expect(Object.keys(floors).flatMap(read).length).toBeGreaterThanOrEqual(300))
