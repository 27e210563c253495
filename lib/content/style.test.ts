import { expect, it } from 'vitest'
import { parseMdx } from './mdx'
import { checkStyle } from './style'

const problemsOf = (body: string, meta = {}) => {
  const source = `---\nsummary: x\n---\n\n${body}\n`
  const mdx = parseMdx('f', source)
  checkStyle(mdx, source, meta)
  return mdx.problems.map(({ line, message }) => `${line} ${message}`).join('\n')
}
const long = 'word '.repeat(25).trim()

it('takes 25 words in a sentence', () => expect(problemsOf(`${long}. ${long}.`)).toBe(''))
it.each([`A ${long}.`, `1. A ${long}.`, `<Steps for="sender">\n1. A ${long}.\n</Steps>`, `<Advice takes="A ${long}." worked="x" avoid="x" />`, `| a | b |\n| - | - |\n| x | A ${long} |`])('but not 26: %s', (body) => expect(problemsOf(body)).toMatch(/sentence of 26 words/))
it('looks into the frontmatter, at its line', () => expect(problemsOf('x', { summary: `A ${long}.` })).toMatch(/^2 .*26 words/))
it('counts code, quotations and details of the operator as a word each, and no texts of servers', () => {
  expect(problemsOf(`\`${long}\` “${long}” ${'word '.repeat(22)}<Operator field="name" />.`)).toBe('')
  expect(problemsOf(`> ${long} ${long}\n\n\`\`\`smtp\n550 simply ${long} ${long}\n\`\`\``)).toBe('')
})
it.each(['Simply type it again.', 'Please contact your admin.'])('tells what is unkind or vague: %s', (body) => expect(problemsOf(body)).toMatch(/says “/))
