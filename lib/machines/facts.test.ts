import fs from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadCatalogue } from '@/lib/content'
import { fileOf } from '@/lib/content/pages'
import { factsOf, factsOfCode } from './facts'

const catalogue = loadCatalogue()
const facts = factsOf(catalogue)
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
