import { expect, it } from 'vitest'
import { readCause, readCode, readGuide, readProvider } from '@/lib/content/read'
import { templateOf } from './templates'

const readers = { code: readCode, cause: readCause, provider: readProvider, guide: readGuide } as const

it.each([['code', '5.7.999'], ['code', 'x.7.99'], ['cause', 'mailbox-on-fire'], ['provider', 'example-mail'], ['guide', 'read-a-header']] as const)('a new %s %s lacks nothing but its words', (kind, name) => {
  const source = templateOf(kind, name, '2026-11-24')
  const { problems } = readers[kind](`content/x/${name}.mdx`, source)
  expect(problems.length).toBeGreaterThan(0)
  expect(problems.filter(({ message }) => !/FILL IN/.test(message))).toEqual([])
  expect(readers[kind](`content/x/${name}.mdx`, source.replace(/FILL IN/g, 'written')).problems).toEqual([])
})
