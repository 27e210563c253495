/** The shape of the frontmatter of each kind of page and of the components in its body. The one place where a field is defined. */
import { z } from 'zod'
import { ROLES } from './roles'

/** Where on its way a letter stopped. */
export const STOPS = ['sender', 'sender-server', 'recipient-server', 'mailbox', 'nowhere'] as const
/** Can this copy still arrive? `depends`: the first digit of the code decides; `none`: nothing failed. */
export const OUTCOMES = ['permanent', 'temporary', 'depends', 'none'] as const

const text = z.string().trim().min(1, 'is empty')
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not lower case letters, digits and single hyphens')
const day = z.string().regex(/^20\d\d-\d\d-\d\d$/, 'is not a day such as 2026-11-24')
/** A reply code (`550`), an enhanced status code (`5.1.1`), or the file name of a pair of them (`x.1.1`). */
export const codePattern = /^([45]\d\d|[45x]\.\d{1,3}\.\d{1,3})$/
const code = z.string().regex(/^([45]\d\d|[45]\.\d{1,3}\.\d{1,3})$/, 'is not a code such as "550" or "5.1.1" (in quotes)')

const source = z.strictObject({ url: z.url({ protocol: /^https?$/ }), title: text, checked: day })
/** A source of a page's facts, with the day on which it was last read. */
export type Source = z.infer<typeof source>

/** Frontmatter of `content/codes/*.mdx`. */
export const codeMeta = z.strictObject({
  title: text.max(80),
  summary: text,
  standard: text,
  causes: z.array(slug).min(1),
  related: z.array(code).default([]),
  sources: z.array(source).min(1),
})
/** Frontmatter of a code page. */
export type CodeMeta = z.infer<typeof codeMeta>

/** Frontmatter of `content/causes/*.mdx`. */
export const causeMeta = z.strictObject({
  title: text.max(90),
  short: text.max(40),
  summary: text,
  outcome: z.enum(OUTCOMES),
  outlook: text,
  act: z.array(z.enum(ROLES)),
  stopped: z.enum(STOPS),
  codes: z.array(code),
  related: z.array(slug).min(1),
  tells: z.array(text).min(5),
  sources: z.array(source).min(1),
})
/** Frontmatter of a cause page. */
export type CauseMeta = z.infer<typeof causeMeta>

/** Frontmatter of `content/providers/*.mdx`. */
export const providerMeta = z.strictObject({
  title: text.max(60),
  summary: text,
  kind: z.enum(['provider', 'filter', 'sending-service', 'software', 'block-list']),
  /** Endings of host names that give its servers away. */
  hosts: z.array(text).default([]),
  help: z.array(source).default([]),
  sources: z.array(source).min(1),
})
/** Frontmatter of a provider page. */
export type ProviderMeta = z.infer<typeof providerMeta>

/** Frontmatter of `content/guides/*.mdx`. */
export const guideMeta = z.strictObject({ title: text.max(90), summary: text, sources: z.array(source).default([]) })
/** Frontmatter of a guide. */
export type GuideMeta = z.infer<typeof guideMeta>

/** Attributes of `<Example>`. */
export const exampleProps = z.strictObject({
  id: slug,
  cause: slug,
  provider: slug.optional(),
  /** Where the wording can be read, or `wild` for one that is only known from bounces. */
  source: z.union([z.literal('wild'), z.url({ protocol: /^https?$/ })]),
  /** The day on which it was last read there. */
  checked: day.optional(),
  lang: z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/, 'is not a language tag such as de or pt-BR').optional(),
}).refine(({ source, checked }) => (source === 'wild') === !checked, { path: ['checked'], error: 'names the day on which the source was read, such as checked="2026-11-24"; a text known from bounces only (wild) has none' })
/** Attributes of `<Steps>`. */
export const stepsProps = z.strictObject({ for: z.enum(ROLES) })
/** Attributes of `<Message>`. */
export const messageProps = z.strictObject({ to: z.enum(ROLES) })
/** Attributes of `<Advice>`. */
export const adviceProps = z.strictObject({ takes: text, worked: text, avoid: text })
