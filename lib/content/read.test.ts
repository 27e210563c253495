import { describe, expect, it } from 'vitest'
import { SITE_URL } from './operator'
import { readCause, readCode } from './read'

const page = (frontmatter: string, body: string) => `---\n${frontmatter}\n---\n\n${body}\n`
const meta = `title: A title
summary: A summary.
standard: The standard.
causes: [mailbox-full]
sources:
  - {url: "https://example.org/", title: A source, checked: 2026-11-24}`
const example = '<Example id="one" cause="mailbox-full" source="wild">\n```smtp\n552 mailbox full\n```\nMake **room**, see [there](/552/).\n</Example>'

describe('a code page', () => {
  it('is read whole', () => {
    const { page: read, problems, links } = readCode('content/codes/552.mdx', page(meta, `## A heading\n\n${example}`))
    expect(problems).toEqual([])
    expect(read).toMatchObject({ codes: ['552'], headings: [{ id: 'a-heading' }], examples: [{ id: 'one', cause: 'mailbox-full', wordings: [{ text: '552 mailbox full' }] }] })
    expect(read!.examples[0]!.remedy).toEqual([['Make ', { strong: ['room'] }, ', see ', { href: '/552/', text: ['there'] }, '.']])
    expect(links.map(({ href }) => href)).toEqual(['/552/'])
  })

  it('shows its own address in code', () => {
    const { page: read } = readCode('content/codes/552.mdx', page(meta, example.replace('**room**', '`SITE_URL/552/`')))
    expect(read!.examples[0]!.remedy[0]).toContainEqual({ code: `${SITE_URL}/552/` })
  })

  it('of a pair serves both addresses', () => expect(readCode('content/codes/x.2.2.mdx', page(meta, example)).page!.codes).toEqual(['5.2.2', '4.2.2']))

  // Each problem names the line where it stands, and says what to write.
  it.each([
    ['no frontmatter', example, 1, /no frontmatter/],
    ['a missing field', page(meta.replace('standard: The standard.\n', ''), example), 2, /standard/],
    ['an unknown field', page(`${meta}\nflavour: sweet`, example), 2, /flavour/],
    ['a code that is no string', page(`${meta}\nrelated: [550]`, example), 8, /related/],
    ['no example', page(meta, 'Text.'), 1, /no example/],
    ['an example without a source', page(meta, example.replace(' source="wild"', '')), 10, /source/],
    ['a source without the day of its check', page(meta, example.replace('"wild"', '"https://example.org/"')), 10, /checked.*names the day/],
    ['an example without a text', page(meta, '<Example id="one" cause="mailbox-full" source="wild">\nRemedy.\n</Example>'), 10, /shows no text/],
    ['an example without a remedy', page(meta, '<Example id="one" cause="mailbox-full" source="wild">\n```\nx\n```\n</Example>'), 10, /no remedy/],
    ['an unknown component', page(meta, `${example}\n\n<Video />`), 17, /Video/],
    ['JavaScript', page(meta, `${example}\n\nexport const x = 1`), 17, /JavaScript/],
    ['a first-level heading', page(meta, `# Title\n\n${example}`), 10, /first level/],
    ['invalid MDX', page(meta, `a < b {\n\n${example}`), 10, /no valid MDX/],
  ])('with %s is told so', (_, source, line, message) => {
    const { problems } = readCode('content/codes/552.mdx', source)
    expect(problems.some((problem) => problem.line === line && message.test(problem.message))).toBe(true)
  })

  it('is told when its name is no code', () => expect(readCode('content/codes/foo.mdx', page(meta, example)).problems[0]!.message).toMatch(/not a code/))
})

describe('a cause page', () => {
  const cause = `title: Full
short: Full
summary: It is full. It takes nothing.
outcome: depends
outlook: Maybe.
act: [recipient]
stopped: mailbox
codes: ["552"]
related: [mailbox-full]
tells: [a, b, c, d, e]
sources:
  - {url: "https://example.org/", title: A source, checked: 2026-11-24}`

  it('hands out steps, message and advice', () => {
    const body = '<Steps for="recipient">\n1. First `x`.\n2. Second, ask <Operator field="supportEmail" />.\n</Steps>\n\n<Message to="recipient">\nHello **you**\n</Message>\n\n<Advice takes="a" worked="b" avoid="c" />'
    const { page: read, problems } = readCause('content/causes/mailbox-full.mdx', page(cause, body))
    expect(problems).toEqual([])
    expect(read!.steps.recipient).toHaveLength(2)
    expect(read!.steps.recipient![0]).toEqual(['First ', { code: 'x' }, '.'])
    expect(read!.message).toEqual({ to: 'recipient', text: 'Hello you' })
    expect(read!.advice).toEqual({ takes: 'a', worked: 'b', avoid: 'c' })
  })

  it('that names an actor without steps is told so', () => expect(readCause('content/causes/x.mdx', page(cause, 'Text.')).problems[0]!.message).toMatch(/Steps for="recipient"/))
})
