/**
 * The project's own pastes, with the causes that an expert would accept first. They were looked at while the engine was made, so that these figures
 * flatter, but for those of `aside`, which are only ever measured: do not read them. A change that makes a figure fall must say why.
 */
import fs from 'node:fs'
import { expect, it } from 'vitest'
import { diagnoseText } from './testing/engine'

interface Case { id: string; form: string; text: string; accept: string[]; reply: string[] }

const read = (name: string): Case[] => fs.readFileSync(new URL(`fixtures/${name}.jsonl`, import.meta.url), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Case)

/** Right first, in percent: the least that is accepted. */
const floors: Record<string, number> = { notices: 95, lines: 96, typed: 98, foreign: 98, negative: 90, aside: 88 }

async function rightFirst(cases: Case[]): Promise<number> {
  let right = 0
  for (const { text, accept } of cases) {
    const { cause, matches } = await diagnoseText(text)
    right += Number(accept.includes(matches[0]?.cause ?? cause))
  }
  return (100 * right) / cases.length
}

it.each(Object.entries(floors))('%s are right first', async (name, floor) => expect(await rightFirst(read(name))).toBeGreaterThanOrEqual(floor))

it('has at least 300 of them', () => expect(Object.keys(floors).flatMap(read).length).toBeGreaterThanOrEqual(300))
