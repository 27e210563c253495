import fs from 'node:fs'
import { describe, expect, it } from 'vitest'
import { site } from '@/content/site'
import { loadCatalogue } from '@/lib/content'
import { parseMdx } from '@/lib/content/mdx'
import { allCodes, alsoWith, foldedOf } from '@/lib/content/pages'
import { absolute, twinOf } from './address'
import { factsOf } from './facts'
import { llmsOf } from './llms'
import { twinsOf } from './twins'

const catalogue = loadCatalogue()
const readTree = (file: string) => parseMdx(file, fs.readFileSync(file, 'utf8')).tree
const twins = new Map(twinsOf(catalogue, readTree).map(({ path, text }) => [path, text]))
const at = (path: string) => twins.get(twinOf(path))!
/** Without texts of servers and code. */
const ours = (text: string) => text.replace(/^ *```[\s\S]*?^ *```/gm, '').replace(/(`+)[\s\S]*?\1/g, '')

describe('the Markdown twin', () => {
  it('exists for every page', () => expect(factsOf(catalogue).filter(({ path }) => !at(path)).map(({ path }) => path)).toEqual([]))
  it('has no component left in it', () => expect([...twins].filter(([, text]) => /<\/?[A-Z]\w*/.test(ours(text))).map(([path]) => path)).toEqual([]))
  it('links by whole addresses', () => expect([...twins].flatMap(([path, text]) => [...ours(text).matchAll(/\]\((?!https?:|mailto:)[^)]*\)/g)].map(([link]) => `${path} ${link}`))).toEqual([]))

  it('shows every text and remedy of its page', () => {
    const missing = catalogue.codes.flatMap(({ codes, examples }) => codes.flatMap((code) => examples.flatMap(({ wordings }) => wordings.flatMap(({ text }) => text.split('\n')).filter((line) => !at(`/${code}/`).includes(line)))))
    expect(missing).toEqual([])
    expect(at('/552/')).toMatch(/\n```smtp\n552[\s\S]*?\n```\n\n[A-Z]/)
  })

  it('shows the texts of the pages that go on after its page', () => {
    const named = allCodes(catalogue).flatMap((code) => alsoWith(catalogue, code).map(({ wordings }) => [`/${code}/`, wordings[0]!.text.split('\n')[0]!]))
    const foreign = catalogue.causes.flatMap((cause) => foldedOf(cause).flatMap(({ wordings }) => wordings.flatMap(({ text }) => text.split('\n')).map((line) => [`/causes/${cause.slug}/`, line])))
    expect(named.length && foreign.length).toBeGreaterThan(0)
    expect([...named, ...foreign].filter(([path, line]) => !at(path!).includes(line!))).toEqual([])
  })

  it('says what the page says: whose turn it is, steps, the message to send, advice', () => {
    const text = at('/causes/mailbox-full/')
    expect(text).toContain('# The recipient’s mailbox is full\n')
    expect(text).toContain('**Who has to act:** the recipient')
    expect(text).toMatch(/### I should have received it\n\n1\. /)
    expect(text).toMatch(/### A message you can send to the recipient\n\n> /)
    expect(text).toMatch(/- \*\*What not to do:\*\* /)
    expect(text).toContain(`(${absolute('/552/')})`)
  })

  it('names the operator', () => {
    const file = '---\ntitle: x\nsummary: x\n---\n\nWrite to <Operator field="supportEmail" />.\n\n<Operator field="name" />\n'
    const [guide] = catalogue.guides
    const text = twinsOf({ ...catalogue, codes: [], causes: [], providers: [], guides: [guide!] }, () => parseMdx('x', file).tree).at(-1)!.text
    expect(text).toContain(`Write to <${site.supportEmail}>.`)
    expect(text).toMatch(new RegExp(`^${site.name}$`, 'm'))
  })

  it('holds settings with the address of this site', () => {
    expect(at('/guides/for-admins/')).toContain(`Help: ${absolute('/causes/reverse-dns/')}`)
    expect([...twins].filter(([, text]) => text.includes('SITE_URL')).map(([path]) => path)).toEqual([])
  })

  it('is listed in llms.txt', () => {
    const listed = llmsOf(catalogue)
    const pages = factsOf(catalogue).filter(({ path }) => !['/', '/codes/', '/causes/', '/providers/', '/guides/'].includes(path))
    expect(pages.filter(({ path }) => !listed.includes(`(${absolute(twinOf(path))})`))).toEqual([])
    expect(listed).toMatch(/^# .+\n\n> .+\n/)
  })
})
