/** The words of mail in one language: `content/words/<tag>.yml`, an English concept and the words that say it. */
import { LineCounter, isMap, isScalar, parseDocument } from 'yaml'
import type { Problem, Vocabulary } from './types'

/** Reads one file. A word may say several concepts at once (`"not exist": nepastāv`); each word stands once. */
export function readVocabulary(file: string, source: string): { vocabulary: Vocabulary; problems: Problem[] } {
  const lang = file.replace(/^.*\//, '').replace(/\.yml$/, '')
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines, uniqueKeys: true })
  const problems: Problem[] = document.errors.map((error) => ({ file, line: lines.linePos(error.pos[0]).line, message: error.message.split('\n')[0]! }))
  const vocabulary: Vocabulary = { lang, entries: [] }
  const seen = new Set<string>()
  if (!isMap(document.contents)) return { vocabulary, problems: [...problems, { file, line: 1, message: 'holds no concepts: write lines like “mailbox: postfach, briefkasten”.' }] }
  for (const { key, value } of document.contents.items) {
    const line = isScalar(key) && key.range ? lines.linePos(key.range[0]).line : 1
    const report = (message: string) => problems.push({ file, line, message })
    const meaning = isScalar(key) ? String(key.value) : ''
    const words = isScalar(value) && value.value !== null ? (isScalar(value) ? String(value.source ?? value.value) : '').split(',').map((word) => word.trim().toLowerCase()).filter(Boolean) : []
    if (!/^[a-z]+(?: [a-z]+)*$/.test(meaning)) report(`“${meaning}” is no concept: write English words in lower case.`)
    if (!words.length) report(`“${meaning}” has no words.`)
    for (const word of words) {
      if (/[\s;:]/.test(word)) report(`“${word}” is more than one word: the engine compares single words.`)
      else if (seen.has(word)) report(`“${word}” stands twice in this file: keep the meaning that it has most often in mail.`)
      else vocabulary.entries.push({ word, meaning: meaning.split(' ') })
      seen.add(word)
    }
  }
  return { vocabulary, problems }
}
