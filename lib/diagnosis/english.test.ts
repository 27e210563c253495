import fs from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readBounce } from '@/lib/bounce'
import { buildIndex, createDiagnose } from '@/lib/diagnosis'
import { englishOf } from './english'
import { catalogue, diagnoseText, index } from './testing/engine'
import { createUnderstands } from './understands'

const small = buildIndex(englishOf(catalogue))
const understands = createUnderstands(small)

describe('the English index', () => {
  it('is less than half of the whole', () => expect(JSON.stringify(small).length).toBeLessThan(0.6 * JSON.stringify(index).length))
  it.each(['550 5.1.1 <anna@example.com>: Recipient address rejected: User unknown in virtual mailbox table', 'the mailbox is full and can not accept messages'])('understands “%s”', async (text) => expect(understands(await readBounce(text))).toBe(true))
  it.each(['Das Postfach des Empfängers ist voll', 'почтовый ящик переполнен', '信箱已满', 'poštanski sandučić je pun', 'recipents mailbx is ful'])('does not claim to understand “%s”', async (text) => expect(understands(await readBounce(text))).toBe(false))

  it('answers what it understands as the whole does, but for one in twenty', async () => {
    const diagnose = createDiagnose(small)
    const texts = fs.readFileSync(new URL('fixtures/lines.jsonl', import.meta.url), 'utf8').trim().split('\n').map((line) => (JSON.parse(line) as { text: string }).text)
    let asked = 0
    let other = 0
    for (const text of texts) {
      const reading = await readBounce(text)
      if (!understands(reading)) continue
      asked++
      other += Number(diagnose(reading).cause !== (await diagnoseText(text)).cause)
    }
    expect(asked).toBeGreaterThan(20)
    expect(other).toBeLessThanOrEqual(Math.ceil(asked / 20))
  })
})
