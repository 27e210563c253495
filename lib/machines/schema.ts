/** The shape of everything under `/api/v1/`. The one place where a field is defined: types, checks and the published JSON Schemas follow from it. */
import { z } from 'zod'
import { ROLES } from '@/lib/content/roles'
import { OUTCOMES, providerMeta, STOPS } from '@/lib/content/schema'

const markdown = z.string()
const day = z.iso.date().describe('A day.')
const slug = z.string().regex(/^[a-z0-9-]+$/)
const code = z.string().regex(/^[45](\d\d|\.\d{1,3}\.\d{1,3})$/).describe('A reply code (RFC 5321) such as 550, or an enhanced status code (RFC 3463) such as 5.1.1.')
const role = z.enum(ROLES).describe('Who acts: the sender, whoever runs the sender’s mail server, the recipient, whoever runs the recipient’s mail server.')

/** What each answer begins with. */
const answer = { $schema: z.url().describe('The JSON Schema of this answer.'), url: z.url().describe('Where a person reads the same.') }
const source = z.object({ url: z.url(), title: z.string(), checked: day.describe('The day on which the source was last read.') })
const page = {
  markdown: z.url().describe('The page as Markdown.'),
  checked: day.nullable().describe('The newest day on which one of the page’s facts was checked.'),
  sources: z.array(source),
}

/** A text that servers send, or several of the same meaning, with its remedy. */
export const example = z.object({
  id: slug.describe('Unique, and never changed.'),
  url: z.url(),
  cause: slug,
  provider: slug.nullable().describe('Whose servers send it; null: many.'),
  language: z.string().describe('Language tag of the texts (BCP 47).'),
  texts: z.array(z.string()).min(1).describe('Verbatim, several wordings of the same example. Addresses, hosts, numbers and dates in them are samples.'),
  remedy: markdown.describe('What it means and what to do. Markdown.'),
  source: z.url().nullable().describe('Where the text can be read; null: known from bounces.'),
  checked: day.nullable().describe('The day on which it was last read there.'),
})

const codeLine = z.object({ code, url: z.url(), api: z.url(), title: z.string(), class: z.enum(['permanent', 'temporary']).describe('The first digit: 5 is permanent, 4 is temporary.'), causes: z.array(slug).describe('Likeliest first.') })
const causeLine = z.object({ slug, url: z.url(), api: z.url(), title: z.string(), short: z.string().describe('The title in two to four words.'), outcome: z.enum(OUTCOMES).describe('Can this copy still arrive? `depends`: the first digit of the code decides. `none`: nothing failed.'), act: z.array(role).describe('Who has to act, the one who can mend it first.') })
const providerLine = z.object({ slug, url: z.url(), api: z.url(), title: z.string(), kind: providerMeta.shape.kind })

/** Every kind of answer, by the name of its schema. */
export const schemas = {
  index: z.object({
    ...answer,
    version: z.literal(1).describe('Within a version fields may be added, but none goes away or changes its meaning.'),
    checked: day.nullable(),
    codes: z.url(), causes: z.url(), providers: z.url(), examples: z.url(),
    schemas: z.record(z.string(), z.url()),
  }).describe('Where everything is.'),
  codes: z.object({ ...answer, codes: z.array(codeLine) }).describe('All codes.'),
  causes: z.object({ ...answer, causes: z.array(causeLine) }).describe('All causes.'),
  providers: z.object({ ...answer, providers: z.array(providerLine) }).describe('All providers and mail software.'),
  examples: z.object({ ...answer, examples: z.array(example) }).describe('All known texts.'),
  code: z.object({
    ...answer, ...codeLine.omit({ api: true }).shape, ...page,
    summary: z.string(),
    standard: z.string().describe('What the standard, or the provider whose code it is, says.'),
    pair: code.nullable().describe('The same detail with the other first digit.'),
    related: z.array(code),
    examples: z.array(example).describe('Those that stand on this code’s page.'),
  }).describe('A code.'),
  cause: z.object({
    ...answer, ...causeLine.omit({ api: true }).shape, ...page,
    summary: z.string(),
    outlook: z.string().describe('Can it still arrive, and how?'),
    stopped: z.enum(STOPS).describe('Where on its way the message stopped.'),
    codes: z.array(code).describe('Codes it comes with, most usual first.'),
    related: z.array(slug).describe('Causes that are mixed up with it.'),
    phrases: z.array(z.string()).describe('Short phrases, in many languages, that speak for this cause and no other.'),
    steps: z.partialRecord(role, z.array(markdown)).describe('What each of those who may act does, in order. Markdown.'),
    message: z.object({ to: role, text: z.string() }).nullable().describe('A text ready to be sent to whoever has to act.'),
    advice: z.object({ takes: z.string(), worked: z.string(), avoid: z.string() }).nullable().describe('How long it takes, how to see that it worked, what not to do.'),
    examples: z.array(example).describe('All known texts of this cause.'),
  }).describe('A cause.'),
  provider: z.object({
    ...answer, ...providerLine.omit({ api: true }).shape, ...page,
    summary: z.string(),
    hosts: z.array(z.string()).describe('Endings of host names that give its servers away.'),
    help: z.array(source).describe('Where it offers help.'),
    examples: z.array(example).describe('All known texts that it sends.'),
  }).describe('A provider or mail software.'),
}

/** The name of a kind of answer. */
export type Kind = keyof typeof schemas
/** An answer of that kind. */
export type Answer<K extends Kind> = z.infer<(typeof schemas)[K]>
/** An example as published. */
export type ApiExample = z.infer<typeof example>

/** A kind's JSON Schema (draft 2020-12) for readers: fields that a later answer adds are no errors. */
export const jsonSchemaOf = (kind: Kind, id: string): object => ({ $id: id, ...z.toJSONSchema(schemas[kind], { io: 'input' }) })
