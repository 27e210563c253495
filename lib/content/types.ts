/** What lib/content hands out: plain data, validated, the same for pages, search index, JSON and command line. */
import type { ROLES } from './roles'
import type { CauseMeta, CodeMeta, GuideMeta, ProviderMeta, STOPS, OUTCOMES } from './schema'

/** One of the four people who can act. */
export type Role = (typeof ROLES)[number]
/** Where on its way a letter stopped. */
export type Stop = (typeof STOPS)[number]
/** Whether this copy can still arrive. */
export type Outcome = (typeof OUTCOMES)[number]

/** A piece of running text, ready to be shown without any markup parser. */
export type Inline = string | { strong: Inline[] } | { em: Inline[] } | { code: string } | { href: string; text: Inline[] }

/** A mistake in the content: where it is, and what to write instead. */
export interface Problem { file: string; line: number; message: string }

/** One known text of a server, as written in a fence. */
export interface Wording { text: string; line: number }

/** A wording, or several of the same meaning, with their remedy. */
export interface Example {
  id: string
  cause: string
  provider?: string
  lang?: string
  source: string
  checked?: string
  wordings: Wording[]
  /** Paragraphs (and list items, one each) of the remedy. */
  remedy: Inline[][]
  file: string
  line: number
}

interface Page { file: string; headings: { id: string; text: string; line: number }[]; examples: Example[] }

/** A code page's file. `codes` are the addresses that it serves: one, or the 4.x.x and 5.x.x of a pair. */
export interface CodePage extends Page { meta: CodeMeta; codes: string[] }

/** A cause page with what the answer needs of it. */
export interface CausePage extends Page {
  slug: string
  meta: CauseMeta
  steps: Partial<Record<Role, Inline[][]>>
  message?: { to: Role; text: string }
  advice?: { takes: string; worked: string; avoid: string }
}

/** A provider page. */
export interface ProviderPage extends Page { slug: string; meta: ProviderMeta }

/** A guide. */
export interface GuidePage extends Page { slug: string; meta: GuideMeta }

/** The words of mail in one language, each with the English words that it stands for. */
export interface Vocabulary { lang: string; entries: { word: string; meaning: string[] }[] }

/** All content, validated. */
export interface Catalogue {
  codes: CodePage[]
  causes: CausePage[]
  providers: ProviderPage[]
  guides: GuidePage[]
  examples: Example[]
  vocabularies: Vocabulary[]
}
