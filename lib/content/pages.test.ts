import { describe, expect, it } from 'vitest'
import { addressOf, alsoWith, foldedOf, hasTextsPage, twinsOf } from './pages'
import type { Catalogue, CausePage, CodePage, Example } from './types'

const example = (id: string, file: string, text: string, lang?: string): Example => ({ id, file, cause: 'full', lang, source: 'wild', wordings: [{ text, line: 1 }], remedy: [], line: 1 })
const codePage = (name: string, codes: string[], examples: Example[]) => ({ file: `content/codes/${name}.mdx`, codes, examples }) as CodePage
const causePage = (examples: Example[]) => ({ file: 'content/causes/full.mdx', slug: 'full', examples }) as CausePage

const pair = [example('permanent', 'content/codes/x.2.2.mdx', '552 5.2.2 full'), example('temporary', 'content/codes/x.2.2.mdx', '452 4.2.2 full')]
const foreign = (n: number) => Array.from({ length: n }, (_, i) => example(`foreign-${i}`, 'content/causes/full.mdx', 'volle Mailbox', 'de'))
const catalogueOf = (codes: CodePage[], causes: CausePage[] = []): Catalogue => ({ codes, causes, providers: [], guides: [], vocabularies: [], examples: [...codes, ...causes].flatMap((page) => page.examples) })

describe('texts of other pages that name a code', () => {
  const catalogue = catalogueOf([codePage('552', ['552'], [example('own', 'content/codes/552.mdx', '552 full')]), codePage('x.2.2', ['5.2.2', '4.2.2'], [...pair, example('longer', 'content/codes/x.2.2.mdx', '5.2.25 is another code, 1.5.2.2 an address, 5522 a number')])])
  it('are those that name it, without its own', () => expect(alsoWith(catalogue, '552').map(({ id }) => id)).toEqual(['permanent']))
  it('stand on a page of their own when they are many', () => {
    expect(hasTextsPage(catalogue, '552')).toBe(false)
    expect(hasTextsPage(catalogueOf([...catalogue.codes, codePage('x.3.4', ['5.3.4', '4.3.4'], Array.from({ length: 24 }, (_, i) => example(`big-${i}`, 'content/codes/x.3.4.mdx', `552-5.3.4 too big (${i})`)))]), '552')).toBe(true)
  })
})

it('4.x.x has its like in 5.x.x; reply codes have none', () => {
  const catalogue = catalogueOf([codePage('x.2.2', ['5.2.2', '4.2.2'], []), codePage('x.2.22', ['5.2.22', '4.2.22'], []), codePage('450', ['450'], []), codePage('550', ['550'], []), codePage('4.7.650', ['4.7.650'], [])])
  expect(['4.2.2', '5.2.2', '450', '4.7.650'].map((code) => twinsOf(catalogue, code))).toEqual([['5.2.2', '4.2.2'], ['5.2.2', '4.2.2'], ['450'], ['4.7.650']])
})

describe('the address of an example', () => {
  it('is on the page of the code that its text names', () => expect(pair.map((one) => addressOf(catalogueOf([codePage('x.2.2', ['5.2.2', '4.2.2'], pair)]), one))).toEqual(['/5.2.2/#permanent', '/4.2.2/#temporary']))
  it('is on the page of its cause, or on that of other languages when they are many', () => {
    const few = causePage(foreign(12))
    const many = causePage([example('english', 'content/causes/full.mdx', 'mailbox full'), ...foreign(13)])
    expect(addressOf(catalogueOf([], [few]), few.examples[0]!)).toBe('/causes/full/#foreign-0')
    expect(many.examples.slice(0, 2).map((one) => addressOf(catalogueOf([], [many]), one))).toEqual(['/causes/full/#english', '/causes/full/languages/#foreign-0'])
    expect(foldedOf(many)).toHaveLength(13)
  })
})
