/** What the answer on the front page needs of the content, as plain data. */
import type { Source } from './schema'
import type { Catalogue, CausePage, Outcome, Role, Stop } from './types'

/** A cause, as the answer shows it. */
export interface AnswerCause {
  title: string
  short: string
  summary: string
  outcome: Outcome
  outlook: string
  act: Role[]
  stopped: Stop
  steps: CausePage['steps']
  message?: CausePage['message']
  /** Codes that it comes with, most usual first. */
  codes: string[]
  sources: Source[]
}

/** Everything that the answer shows: causes by slug, titles of codes by code. */
export interface Answers { causes: Record<string, AnswerCause>; codes: Record<string, string>; providers: Record<string, string> }

/** Takes it out of the catalogue. */
export const answersOf = (catalogue: Catalogue): Answers => ({
  causes: Object.fromEntries(catalogue.causes.map(({ slug, meta, steps, message }) => [slug, {
    title: meta.title, short: meta.short, summary: meta.summary, outcome: meta.outcome, outlook: meta.outlook, act: meta.act, stopped: meta.stopped, steps, message, codes: meta.codes, sources: meta.sources,
  }])),
  providers: Object.fromEntries(catalogue.providers.map(({ slug, meta }) => [slug, meta.title])),
  codes: Object.fromEntries(catalogue.codes.flatMap((page) => page.codes.map((code) => [code, page.meta.title]))),
})
