/** Questions that pages ask of the catalogue. */
import type { Catalogue, CodePage, Example } from './types'

/** Codes in the order in which people look them up: by number. */
export const compareCodes = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true })

/** The page that serves a code. Throws for a code without one: routes are made from the catalogue only. */
export function pageOf(catalogue: Catalogue, code: string): CodePage {
  const page = catalogue.codes.find(({ codes }) => codes.includes(code))
  if (!page) throw new Error(`There is no page for the code ${code}.`)
  return page
}

/** The name of the file of a code, without its ending: `x.1.1` for 5.1.1. */
export const fileOf = (catalogue: Catalogue, code: string): string => pageOf(catalogue, code).file.replace(/^.*\/|\.mdx$/g, '')

/** Every published code: reply codes first, then enhanced ones, each by number. */
export const allCodes = (catalogue: Catalogue): string[] =>
  catalogue.codes.flatMap(({ codes }) => codes).sort((a, b) => Number(a.includes('.')) - Number(b.includes('.')) || compareCodes(a, b))

const names = (text: string, code: string): boolean => new RegExp(`(?<![\\w.])${code.replace(/\./g, '\\.')}(?![\\d]|\\.\\d)`).test(text)

/** Examples that stand on other pages but whose texts name this code. */
export const alsoWith = (catalogue: Catalogue, code: string): Example[] => {
  const own = pageOf(catalogue, code).file
  return catalogue.examples.filter((example) => example.file !== own && example.wordings.some(({ text }) => names(text, code)))
}

/** The address of an example: its home page and its anchor. */
export function addressOf(catalogue: Catalogue, example: Example): string {
  const page = catalogue.codes.find(({ file }) => file === example.file)
  if (page) {
    const code = page.codes.find((one) => example.wordings.some(({ text }) => names(text, one))) ?? page.codes[0]!
    return `/${code}/#${example.id}`
  }
  const [, kind, slug] = /^content\/(\w+)\/(.*)\.mdx$/.exec(example.file) ?? []
  return `/${kind}/${slug}/#${example.id}`
}
