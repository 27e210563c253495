import { expect, it } from 'vitest'
import { loadCatalogue } from './index'
import { partOf, SOURCE_PARTS, siteOf, sitesOf, sourcePartsOf, sourcesOf } from './sources'

const catalogue = loadCatalogue()
const sources = sourcesOf(catalogue)

it('lists each source once, the oldest check first', () => {
  expect(new Set(sources.map(({ url }) => url)).size).toBe(sources.length)
  expect(sources.map(({ checked }) => checked)).toEqual(sources.map(({ checked }) => checked).sort())
})

it('knows those of texts too, with every page that rests on them once', () => {
  const example = catalogue.examples.find(({ file, checked }) => checked && file === 'content/codes/550.mdx')!
  const { pages } = sources.find(({ url }) => url === example.source)!
  expect(pages.filter(({ path }) => path === '/550/')).toHaveLength(1)
})

it.each([['https://learn.microsoft.com/a', 'microsoft.com'], ['https://www.web.de/', 'web.de'], ['https://help.example.co.uk/x', 'example.co.uk']])('%s is of the site %s', (url, site) => expect(siteOf(url)).toBe(site))

it('puts every site on exactly one page', () => {
  const parts = sourcePartsOf(catalogue)
  expect(parts.map(({ part }) => part)).toEqual(SOURCE_PARTS)
  expect(parts.flatMap(({ sites }) => sites.map(({ name }) => name))).toEqual(sitesOf(catalogue).map(({ name }) => name))
  expect(['1und1.de', 'zzz.org'].map(partOf)).toEqual([SOURCE_PARTS[0], SOURCE_PARTS.at(-1)])
})
