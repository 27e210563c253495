import Ajv from 'ajv/dist/2020'
import formats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { loadCatalogue } from '@/lib/content'
import { apiOf, apiSchemas } from './api'
import { schemas } from './schema'

const catalogue = loadCatalogue()
const files = apiOf(catalogue)
const ajv = formats(new Ajv({ allErrors: true }))
for (const { schema } of apiSchemas()) ajv.addSchema(schema)
const answerAt = (path: string) => files.find((file) => file.path === path)!.answer

describe('the JSON for programs', () => {
  it('keeps to its published schema, every answer of it', () => {
    const wrong = files.flatMap(({ path, answer }) => (ajv.validate(answer.$schema, answer) ? [] : [`${path}: ${ajv.errorsText()}`]))
    expect(wrong).toEqual([])
  })

  it('is refused by the schema where it is wrong', () => {
    const code = answerAt('/api/v1/codes/550.json')
    expect(ajv.validate(code.$schema, { ...code, class: 'for ever' })).toBe(false)
    expect(ajv.validate(code.$schema, { ...code, checked: 'yesterday' })).toBe(false)
    expect(ajv.validate(code.$schema, { ...code, title: undefined })).toBe(false)
  })

  it('lets a later answer have more fields', () => {
    const code = answerAt('/api/v1/codes/550.json')
    expect(ajv.validate(code.$schema, { ...code, colour: 'red' })).toBe(true)
  })

  // A zod object leaves out what it does not know.
  it('has no field that the schema does not describe', () => expect(files.filter(({ kind, answer }) => JSON.stringify(sorted(schemas[kind].parse(answer))) !== JSON.stringify(sorted(answer))).map(({ path }) => path)).toEqual([]))

  it('has every code, cause, provider and example', () => {
    const paths = new Set(files.map(({ path }) => path))
    const wanted = [...catalogue.codes.flatMap(({ codes }) => codes.map((code) => `codes/${code}`)), ...catalogue.causes.map(({ slug }) => `causes/${slug}`), ...catalogue.providers.map(({ slug }) => `providers/${slug}`)]
    expect(wanted.filter((name) => !paths.has(`/api/v1/${name}.json`))).toEqual([])
    const { examples } = answerAt('/api/v1/examples.json') as { examples: { id: string }[] }
    expect(examples.map(({ id }) => id)).toEqual(catalogue.examples.map(({ id }) => id))
  })

  it('tells a pair its own class', () => {
    expect(answerAt('/api/v1/codes/4.2.2.json')).toMatchObject({ class: 'temporary', pair: '5.2.2' })
    expect(answerAt('/api/v1/codes/5.2.2.json')).toMatchObject({ class: 'permanent', pair: '4.2.2' })
    expect(answerAt('/api/v1/codes/550.json')).toMatchObject({ pair: null })
  })
})

/** The same with the keys of every object in order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  return value && typeof value === 'object' ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => a.localeCompare(b)).map(([key, inner]) => [key, sorted(inner)])) : value
}
