/** Passages with their hits -> causes in order, for one recipient or a whole text. */
import type { Passage, Reading, Tier } from '@/lib/bounce/types'
import type { Engine } from './engine'
import { hitsOf, knownWords } from './match'
import { quotedReply } from './quoted'

/** How much a passage counts by who says it. The refusing server's own words outweigh the prose around them. */
const TIER: Record<Tier, number> = { diagnostic: 1, reply: 0.97, notice: 0.86, subject: 0.7 }
/** What is true of many failures yields to what is true of few: these causes step back where another is nearly as well supported. */
const VAGUE: Record<string, number> = { 'delivery-timeout': 0.72, delayed: 0.8, 'policy-rejected': 0.85, 'connection-failed': 0.92, 'server-error': 0.88, 'not-a-bounce': 0.8, delivered: 0.9 }
/** From this score on another cause counts as a supported one. */
const SUPPORTED = 0.4
/** What a code alone is worth when nothing in the text is known. */
const CODE_ALONE = 0.2
/** What an agreeing code adds to a hit. */
const AGREEING = { status: 0.2, reply: 0.1 }

/** The same where the passage holds words that are known. */
const CODE_WITH_WORDS = 0.12
/** Words of less weight together than this say nothing, unless they are a known text to the letter: “error 554” is a bare code, “550 rejected” is not. */
const SILENT = 0.35
/** What the single words of a passage add to a hit. */
const LEANING = 0.25
/** Single words alone speak for a cause from this likelihood on, and for so much. */
const WORDS_ALONE = { from: 0.25, score: 0.2, strength: 0.1 }
/** What is no failure must be said in so many words: "could not be delivered" shares too many with "was delivered". */
const NEEDS_TEXT = new Set(['delivered', 'auto-reply', 'delayed', 'spam-complaint'])
/** What a second passage that speaks for the same cause adds. */
const SECOND = 0.06

/** A cause with its support. */
export interface Ranked {
  cause: number
  example: number
  score: number
  /** How sure it is that the known text stands there, whatever else does; 0 where only a code spoke. */
  strength: number
  /** The passage is a known text, codes and all. */
  exact: boolean
  passage: Passage
  /** The deciding words, as a piece of the passage. */
  evidence: string
}

/** Causes that the codes of a passage make likely, by themselves. */
function codeSupport(engine: Engine, passage: Passage): Map<number, number> {
  const support = new Map<number, number>()
  const add = (code: string | undefined, worth: number) => {
    for (const [cause, prior] of (code && engine.priors.get(code)) || []) support.set(cause, (support.get(cause) ?? 0) + prior * worth)
  }
  add(passage.status, AGREEING.status)
  add(passage.reply, AGREEING.reply)
  return support
}

const lean = (score: number, likely: number): number => score + LEANING * likely * (1 - score)
/** A code that agrees moves a doubtful hit more than a sure one: text outweighs code. */
const backed = (score: number, support: number): number => score + support * score * Math.max(0.15, 1 - score)

/** All causes that the passages support, best first. `framed`: sentences that only reports hold are among the passages. */
export interface Ranking {
  ranked: Ranked[]
  framed: boolean
  /** A word of mail stands in them, perhaps misspelled. */
  mail: boolean
}

/** Words, as they are compared, that speak of mail. */
const MAIL = new Set(['mail', 'email', 'mailbox', 'messag', 'bounc', 'deliver', 'undelive', 'recipien', 'sender', 'address', 'smtp', 'spam', 'virus', 'domain', 'dns', 'spf', 'dkim', 'dmarc', 'helo', 'relay', 'quota', 'attachme', 'blocklis', 'greylist', 'ptr', 'tls', 'authenti', 'bcc', 'subject', 'newslett'])

/** Ranks the causes that the passages support. */
export function rank(engine: Engine, passages: Passage[], repair?: (word: string) => string | undefined): Ranking {
  const best = new Map<number, Ranked & { second: number }>()
  const offer = (one: Ranked) => {
    const before = best.get(one.cause)
    if (!before) best.set(one.cause, { ...one, second: 0 })
    else if (one.score > before.score) best.set(one.cause, { ...one, example: one.example >= 0 ? one.example : before.example, second: Math.max(before.score, before.second) })
    else if (one.score > before.second && one.passage !== before.passage) before.second = one.score
  }
  let framed = false
  let mail = false
  for (const passage of passages) {
    const codes = [passage.status, passage.reply].filter((code) => code !== undefined)
    const support = codeSupport(engine, passage)
    const tier = TIER[passage.tier]
    const text = quotedReply(passage.text)
    const known = knownWords(engine, text, repair)
    const silent = known.reduce((sum, { id }) => sum + engine.weights[id]!, 0) < SILENT
    const leaning = engine.leaning(new Map(known.map(({ id, trust }) => [id, trust])))
    const { hits, framed: wrapped } = hitsOf(engine, known, codes)
    framed ||= wrapped
    mail ||= known.some(({ word, id }) => MAIL.has(word) || MAIL.has(engine.data.words[id]!))
    for (const hit of hits) {
      if (silent && !hit.exact) continue
      const first = hit.spans[0]?.start ?? 0
      const last = hit.spans.at(-1)?.end ?? 0
      offer({ cause: hit.cause, example: hit.example, passage, strength: hit.strength, exact: hit.exact, score: backed(lean(hit.score, leaning[hit.cause]!), support.get(hit.cause) ?? 0) * tier, evidence: text.slice(first, last) })
    }
    // Causes that no known text stands for here, but the single words or the codes do.
    leaning.forEach((likely, cause) => {
      if (known.length && !silent && likely > WORDS_ALONE.from && !NEEDS_TEXT.has(engine.data.causes[cause]!)) offer({ cause, example: -1, passage, strength: likely * WORDS_ALONE.strength, exact: false, score: backed(WORDS_ALONE.score * likely, support.get(cause) ?? 0) * tier, evidence: text.slice(known[0]!.start, known.at(-1)!.end) })
    })
    const codeAlone = known.length > 2 ? CODE_WITH_WORDS : CODE_ALONE
    for (const [cause, worth] of support) {
      const strength = Math.min(1, worth / (AGREEING.status + AGREEING.reply))
      offer({ cause, example: -1, passage, strength: 0, exact: false, score: codeAlone * strength * tier, evidence: codes.join(' ') })
    }
  }
  const ranked = [...best.values()].map(({ second, ...one }) => ({ ...one, score: one.score + SECOND * second }))
  const vagueness = (one: Ranked): number => VAGUE[engine.data.causes[one.cause]!] ?? 1
  // A vague cause yields to a clearer one that is supported too, unless its passage is a known text to the letter and the other reads the same passage.
  const yields = (one: Ranked): boolean => ranked.some((other) => other.score >= SUPPORTED && vagueness(other) > vagueness(one) && !(one.exact && other.passage === one.passage))
  return {
    framed,
    mail,
    ranked: ranked.map((one) => (yields(one) ? { ...one, score: one.score * vagueness(one) } : one)).sort((a, b) => b.score - a.score || a.cause - b.cause),
  }
}

/** The passages about one recipient: its own, else those that name nobody. */
export function passagesFor(reading: Reading, address: string): Passage[] {
  const own = reading.passages.filter(({ recipient }) => recipient?.toLowerCase() === address.toLowerCase())
  const common = reading.passages.filter(({ recipient }) => recipient === undefined)
  return own.some(({ tier, status }) => tier !== 'subject' || status) ? own : common
}
