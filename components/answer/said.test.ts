import { describe, expect, it } from 'vitest'
import { saidOf } from './said'

const known = () => true
const plain = (texts: string[], evidence: string) => saidOf(texts, evidence, known).map(({ stretches }) => stretches.map(({ text, marked, code }) => (marked ? `«${text}»` : code ? `[${text}]` : text)).join(''))

describe('what the server said', () => {
  it('has its deciding words marked and its codes found', () => expect(plain(['552 5.2.2 Mailbox is over quota now'], 'over quota')).toEqual(['[552] [5.2.2] Mailbox is «over quota» now']))
  it('is marked over line ends', () => expect(plain(['552 Mailbox\nis over\nquota'], 'is over quota')).toEqual(['[552] Mailbox', '«is over»', '«quota»']))
  it('is read out of what was pasted where it stands encoded there', () => expect(plain(['SGVsbG8=', '552 over quota'], 'over quota')).toEqual(['[552] «over quota»']))
  it('begins where nothing is marked', () => expect(plain(['one\ntwo'], 'zzz')).toEqual(['one', 'two']))
  it('loses what is far off, line by line', () => {
    const far = Array.from({ length: 40 }, (_, i) => `line ${i} of the letter`).join('\n')
    const lines = plain([`${far}\nover quota\n${far}`], 'over quota')
    expect(lines.at(0)).toBe('…')
    expect(lines.at(-1)).toBe('…')
    expect(lines).toContain('«over quota»')
    expect(lines.slice(1, -1).filter((line) => line.startsWith('line')).every((line) => line.endsWith('letter'))).toBe(true)
    expect(lines.length).toBeLessThan(40)
  })
  it('explains each code once, under its first line', () => expect(saidOf(['550-5.1.1 no such\n550 5.1.1 user'], 'user', known).map(({ codes }) => codes)).toEqual([['550', '5.1.1'], []]))
  it('explains no success and no unknown code', () => expect(saidOf(['250 2.0.0 Ok, 550 5.9.9 no'], 'no', (code) => code === '550').flatMap(({ codes }) => codes)).toEqual(['550']))
  it('never loses a character', () => expect(saidOf(['552 5.2.2 over\n quota 452'], 'over quota', known).map(({ stretches }) => stretches.map(({ text }) => text).join('')).join('\n')).toBe('552 5.2.2 over\n quota 452'))
})
