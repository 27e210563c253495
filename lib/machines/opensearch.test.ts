import { expect, it } from 'vitest'
import { absolute } from './address'
import { openSearchOf } from './opensearch'

const description = openSearchOf({ path: '/', title: 'A & B', description: 'Why <so>?', picture: { title: '' } })

it('searches in the fragment, so that no server gets what is searched for', () => expect(/template="([^"]*)"/.exec(description)![1]).toBe(`${absolute('/')}#q={searchTerms}`))
it('is well-formed whatever the texts hold', () => {
  expect(description).toContain('A &#38; B')
  expect(description).toContain('Why &#60;so&#62;?')
})
it('has a name of 16 characters at most', () => expect(/<ShortName>(.*)<\/ShortName>/.exec(description)![1]!.length).toBeLessThanOrEqual(16))
