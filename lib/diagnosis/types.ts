/** What the diagnosis takes and hands out. */
import type { Details } from './details'

/** One cause that it could be, and why. Part of the command line's contract. */
export interface Match {
  cause: string
  /** The code page where the answer stands: that of the code in the text, else the example's own; `null` where only the cause page speaks of it. */
  code: string | null
  /** The id of the closest known example, or `null` where only telling words or a code decided. */
  example: string | null
  /** Address on the site, without the base path. */
  url: string
  /** How likely it is right, 0 to 1, calibrated on labelled bounces. */
  score: number
  /** The piece of the text that decided. */
  evidence: string
}

/** The diagnosis of one recipient's failure, or of a whole text. */
export interface Verdict {
  /** What the deciding passage names besides its reason. */
  details: Details
  cause: string
  reply: string | null
  status: string | null
  matches: Match[]
}

/** The answer for one recipient. */
export interface RecipientVerdict extends Verdict { address: string }

/** The answer to a pasted text. */
export interface Diagnosis extends Verdict {
  recipients: RecipientVerdict[]
}

/**
 * The search index, as it is stored: made from the catalogue at build time, plain JSON. “Words” are places in `words`, packed (`pack.ts`), those of
 * one text behind those of the other with a space between. Lists are kept column by column, which halves what is transferred.
 */
export interface IndexData {
  causes: string[]
  /** Code pages: address, then the places in `causes` of its likely causes, likeliest first. */
  codes: [code: string, causes: number[]][]
  /** Those that stand in most known texts first. */
  words: string[]
  /** What words of other languages stand for: words, and those of other languages, packed. */
  aliases: [meaning: string, words: string][]
  /** English words that stand for others: the same, for English texts. */
  synonyms: [meaning: string, words: string][]
  /** Examples: id, place in `causes`, place in `codes` of its home page (−1: it stands on its cause's page, −2: on its provider's), provider or empty. */
  examples: [id: string, cause: number, home: number, provider: string][]
  /** Known texts: places in `examples`, packed; codes that each names, with commas between, a bar behind each text's; words in order. */
  wordings: { examples: string; codes: string; words: string }
  /** So many of `wordings` and of `tells`, the first, hold no word of another language. */
  own: { wordings: number; tells: number }
  /** Telling phrases: places in `causes`, packed; words. */
  tells: { causes: string; words: string }
  /** Providers that refuse mail themselves: slug, endings of their servers' names. */
  providers: [slug: string, hosts: string[]][]
  /** Sentences that wrap any answer and speak for no cause: words. */
  frames: string
  /** Words that tell a bounce from a letter, and their weights in tenths. */
  gate: { words: string; weights: number[] }
  /** Standard texts that say nothing beside other words: words. */
  standard: string
}
