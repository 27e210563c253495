import { expect, it } from 'vitest'
import { loadCatalogue } from './index'
import { readVocabulary } from './vocabulary'

const read = (source: string) => readVocabulary('content/words/de.yml', source)
const messages = (source: string) => read(source).problems.map(({ line, message }) => `${line} ${message}`).join('\n')

it('reads a concept’s words, and a word for several concepts', () => {
  const { vocabulary, problems } = read('mailbox: Postfach, briefkasten\n"not exist": inexistent\n')
  expect(problems).toEqual([])
  expect(vocabulary).toEqual({ lang: 'de', entries: [{ word: 'postfach', meaning: ['mailbox'] }, { word: 'briefkasten', meaning: ['mailbox'] }, { word: 'inexistent', meaning: ['not', 'exist'] }] })
})
it('takes words for words that YAML takes for something else', () => expect(read('message: null, no\n"no": ne').vocabulary.entries.map(({ word }) => word)).toEqual(['null', 'no', 'ne']))
it.each([
  ['a word that stands twice', 'full: voll\nlarge: voll', '2 “voll” stands twice'],
  ['a phrase', 'full: ist voll', '1 “ist voll” is more than one word'],
  ['a concept without words', 'full:', '1 “full” has no words'],
  ['a concept that is no English word', 'Völl: voll', '1 “Völl” is no concept'],
  ['broken YAML', 'full: [voll', '1 '],
  ['nothing', '', '1 holds no concepts'],
])('tells %s', (_, source, message) => expect(messages(source)).toContain(message))
it('every other language has words for what stands in most bounces', () => {
  const wanted = ['message', 'full', 'large', 'reject', 'block', 'spam']
  const missing = loadCatalogue().vocabularies.filter(({ lang }) => lang !== 'en').flatMap(({ lang, entries }) => wanted.filter((one) => !entries.some(({ meaning }) => meaning.includes(one))).map((one) => `${lang}: ${one}`))
  expect(missing).toEqual([])
})
