import { describe, expect, it } from 'vitest'
import { answersOf } from '@/lib/content/answers'
import { loadCatalogue } from '@/lib/content'
import { suggest } from './suggest'

const answers = answersOf(loadCatalogue())
const hrefs = (typed: string) => suggest(typed, answers).map(({ href }) => href)

describe('typing suggests', () => {
  it('a code, with or without its dots', () => {
    expect(hrefs('550')[0]).toBe('/550/')
    expect(hrefs('5.1.1')[0]).toBe('/5.1.1/')
    expect(hrefs('511')).toContain('/5.1.1/')
  })
  it('a cause by the beginnings of its words', () => expect(hrefs('mailb ful')).toContain('/causes/mailbox-full/'))
  it('what begins with the very words first', () => expect(hrefs('mailbox f')[0]).toBe('/causes/mailbox-full/'))
  it('a provider', () => expect(hrefs('gmai')[0]).toBe('/providers/gmail/'))
  it('no more than fit', () => expect(hrefs('55').length).toBe(4))
  it.each(['', 'x', 'why does gmail say my domain has no spf record', '550\n5.1.1', '552 mailbox full', '…', 'zzzz'])('nothing for “%s”', (typed) => expect(hrefs(typed)).toEqual([]))
})
