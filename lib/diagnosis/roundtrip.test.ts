/** The contract of content: every wording, pasted, comes back first with its own cause and a page that speaks of it. */
import { describe, expect, it } from 'vitest'
import { catalogue, diagnoseText } from './testing/engine'

const published = new Set(catalogue.codes.flatMap(({ codes }) => codes))

/** Pages on which the example is shown: its home, and every code page that its text names. */
const pagesOf = (file: string, text: string): string[] => [
  ...(catalogue.codes.find((page) => page.file === file)?.codes ?? []).map((code) => `/${code}/`),
  ...(text.match(/(?<![\w.])(?:[245]\.\d{1,3}\.\d{1,3}(?!\.\d)|[45]\d\d)/g) ?? []).filter((code) => published.has(code)).map((code) => `/${code}/`),
  `/${/^content\/(.*)\.mdx$/.exec(file)![1]}/`,
]

describe('every wording yields its own cause and page', () => {
  it.each([...new Set(catalogue.examples.map(({ file }) => file))])('%s', async (file) => {
    const wrong: string[] = []
    for (const example of catalogue.examples.filter((one) => one.file === file)) {
      for (const { text, line } of example.wordings) {
        const { cause, matches } = await diagnoseText(text)
        const [first] = matches
        if (cause !== example.cause) wrong.push(`${file}:${line} is ${example.cause}, but comes back as ${cause} (${first?.example ?? 'no example'}): ${text}`)
        else if (cause !== 'not-a-bounce' && first!.example === example.id && !pagesOf(file, text).some((page) => first!.url.startsWith(page))) wrong.push(`${file}:${line} comes back with ${first!.url}, where it does not stand`)
      }
    }
    expect(wrong).toEqual([])
  })
})
