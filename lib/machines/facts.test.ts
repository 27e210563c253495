import fs from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadCatalogue } from '@/lib/content'
import { fileOf } from '@/lib/content/pages'
import { factsOf, factsOfCode, factsOfFurther } from './facts'

const catalogue = loadCatalogue()
const further = factsOfFurther(catalogue)
const facts = [...factsOf(catalogue), ...further]
const at = (path: string) => facts.find((one) => one.path === path)!

/** The newest day in a file, read without the code under test. */
const newestIn = (file: string): string | undefined => [...fs.readFileSync(file, 'utf8').matchAll(/\bchecked: "?(20\d\d-\d\d-\d\d)/g)].map(([, day]) => day!).sort().at(-1)

describe('what machines are told of a page', () => {
  it('has a title of its own', () => expect(new Set(facts.map(({ title }) => title)).size).toBe(facts.length))
  it('has a description', () => expect(facts.filter(({ description }) => description.length < 20)).toEqual([]))

  it('answers the search for a pasted error line', () => {
    expect(at('/5.2.2/').title).toBe('SMTP error 5.2.2 · The mailbox is full')
    expect(at('/5.2.2/').description).toMatch(/^“552 5\.2\.2 [^”]*over quota[^”]*”/)
    expect(at('/4.2.2/').description).toMatch(/^“452 4\.2\.2 /)
    expect(at('/causes/mailbox-full/').title).toMatch(/\(552, 452, 5\.2\.2\)$/)
    expect(at('/causes/mailbox-full/').description).toMatch(/“mailbox full”/)
  })

  it('of a further page is its own, with the day of the page that it goes on from', () => {
    expect(at('/texts/550/').description).toMatch(/^“[^”]*550[^”]*” and texts like it\. /)
    expect(new Set(further.map(({ description }) => description)).size).toBe(further.length)
    expect(further.filter(({ checked, after }) => checked !== at(after!).checked)).toEqual([])
    expect(further.map(({ path, after }) => `${path} after ${after}`)).toEqual(expect.arrayContaining(['/texts/550/ after /550/', '/causes/mailbox-full/languages/ after /causes/mailbox-full/']))
  })

  it('never quotes a text that is only a code', () => {
    const page = catalogue.codes.find(({ codes }) => codes.includes('552'))!
    const bare = { ...page, examples: [{ ...page.examples[0]!, wordings: [{ text: '552 5.2.2', line: 1 }] }] }
    expect(factsOfCode(bare, '552').description).toBe(page.meta.summary)
  })

  it('is dated by the content', () => {
    const days = catalogue.codes.flatMap(({ codes }) => codes.map((code) => [`/${code}/`, newestIn(`content/codes/${fileOf(catalogue, code)}.mdx`)]))
    for (const kind of ['causes', 'providers', 'guides'] as const) for (const { slug, file } of catalogue[kind]) days.push([`/${kind}/${slug}/`, newestIn(file)])
    expect(days.filter(([path, day]) => at(path!).checked !== day)).toEqual([])
    expect(at('/codes/').checked).toBe(catalogue.codes.map(({ file }) => newestIn(file)!).sort().at(-1))
  })
})
