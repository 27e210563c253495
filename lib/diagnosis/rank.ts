/** Passages with their hits -> causes in order, for one recipient or a whole text. */
import type { Passage, Reading, Stage, Tier } from '@/lib/bounce/types'
import type { Engine } from './engine'
import { hitsOf, knownWords } from './match'
import { quotedReply } from './quoted'
import { addressesIn, EVERYDAY, stem } from './words'

/** How much a passage counts by who says it. The refusing server's own words outweigh the prose around them. */
const TIER: Record<Tier, number> = { diagnostic: 1, reply: 0.97, notice: 0.86, subject: 0.7, echo: 0.2 }
/** What is true of many failures yields to what is true of few: these causes step back where another is nearly as well supported. */
const VAGUE: Record<string, number> = { 'delivery-timeout': 0.72, delayed: 0.8, 'policy-rejected': 0.85, 'connection-failed': 0.92, 'server-error': 0.88, delivered: 0.9 }
/** Before a server has heard the recipient it cannot know that there is none: these causes are less likely at a step of the dialogue. */
const UNHEARD: Partial<Record<Stage, { worth: number; causes: Set<string> }>> = {
  connect: { worth: 0.7, causes: new Set(['no-such-user', 'mailbox-full', 'mailbox-disabled', 'invalid-address', 'recipient-restricted', 'address-moved', 'relay-denied', 'attachment-blocked', 'malformed-message']) },
  mail: { worth: 0.7, causes: new Set(['no-such-user', 'mailbox-full', 'mailbox-disabled', 'invalid-address', 'address-moved', 'recipient-restricted', 'attachment-blocked', 'malformed-message']) },
  data: { worth: 0.85, causes: new Set(['no-such-user', 'invalid-address', 'relay-denied', 'reverse-dns', 'bad-helo']) },
}
/** What a temporary refusal is worth beside a final one. */
const EARLIER = 0.8
/** From this score on another cause counts as a supported one. */
const SUPPORTED = 0.4
/** What a code alone is worth when nothing in the text is known. */
const CODE_ALONE = 0.2
/** What an agreeing code adds to a hit. */
const AGREEING = { status: 0.2, reply: 0.1 }

/** What a failure without a reason mostly is, likeliest first. */
const UNEXPLAINED = ['no-such-user', 'mailbox-full', 'spam-content']
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
/** So surely must its text stand there; else it counts half. */
const NEEDED = 0.3
/** A report that something failed may call itself an automated reply: what is no failure is worth this part then. */
const BESIDE_FAILURE = 0.5
const NO_FAILURE = new Set(['auto-reply', 'delivered'])
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
  /** The deciding words, as a piece of the passage, and how many they are. */
  evidence: string
  deciding: number
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

/** A piece of the text, out to where its words begin and end: the words of an address on the web are looked at one by one. */
function wholeWords(text: string, from: number, to: number): string {
  let start = from
  let end = to
  while (start > 0 && /[\w/:.]/.test(text[start - 1]!) && /[\w/:]/.test(text[start]!)) start--
  while (end < text.length && /\w/.test(text[end]!) && /\w/.test(text[end - 1]!)) end++
  return text.slice(start, end)
}

/** All causes that the passages support, best first. `framed`: sentences that only reports hold are among the passages. */
export interface Ranking {
  ranked: Ranked[]
  framed: boolean
  /** How many words the passages hold, how many of them are known, how many speak of mail and how many of everyday life. */
  words: number
  understood: number
  mail: number
  /** How many speak of refusing and failing. */
  failing: number
  everyday: number
  /** The known words, each once: places in the index. */
  known: Set<number>
  /** How well the passages agree with texts that are known to be no bounces. */
  ordinary: number
}

/** Words, as they are compared, that speak of mail. */
const MAIL = new Set(['mail', 'email', 'mailbox', 'messag', 'bounc', 'deliver', 'undelive', 'recipien', 'sender', 'address', 'smtp', 'spam', 'virus', 'domain', 'dns', 'spf', 'dkim', 'dmarc', 'helo', 'relay', 'quota', 'attachme', 'blocklis', 'greylist', 'ptr', 'tls', 'authenti', 'bcc', 'subject', 'newslett'].map(stem))

/** Words that speak of refusing and failing. */
const FAILING = new Set(['reject', 'refus', 'deny', 'denied', 'block', 'bounc', 'return', 'undelive', 'fail', 'failur', 'error', 'invalid', 'unknown', 'unabl', 'exceed', 'full', 'expir', 'timeout', 'bann', 'limit', 'unavaila', 'disabl', 'suspend', 'blocklis', 'spam', 'not', 'no', 'down', 'forbidde', 'wrong', 'too', 'loop', 'unreacha', 'never', 'back'].map(stem))

/** The cause of what has none. */
const ORDINARY = 'not-a-bounce'

/** Ranks the causes that the passages support. */
export function rank(engine: Engine, passages: Passage[], repair?: (word: string) => string | undefined): Ranking {
  const best = new Map<number, Ranked & { second: number }>()
  const offer = (found: Ranked) => {
    const unheard = found.passage.stage && UNHEARD[found.passage.stage]
    const one = unheard?.causes.has(engine.data.causes[found.cause]!) ? { ...found, score: found.score * unheard.worth } : found
    const before = best.get(one.cause)
    if (!before) best.set(one.cause, { ...one, second: 0 })
    else if (one.score > before.score) best.set(one.cause, { ...one, example: one.example >= 0 ? one.example : before.example, second: Math.max(before.score, before.second) })
    else if (one.score > before.second && one.passage !== before.passage) before.second = one.score
  }
  const everyKnown = new Set<number>()
  let framed = false
  let words = 0
  let understood = 0
  let mail = 0
  let everyday = 0
  let failing = 0
  const refused = passages.some(({ reply, tier }) => reply?.startsWith('5') && tier !== 'echo')
  for (const passage of passages) {
    const codes = [passage.status, passage.reply].filter((code) => code !== undefined)
    const support = codeSupport(engine, passage)
    // A report that names a final refusal may tell of earlier, temporary ones too.
    const tier = TIER[passage.tier] * (refused && passage.reply?.startsWith('4') ? EARLIER : 1)
    const text = quotedReply(passage.text)
    const { known: all, total } = knownWords(engine, text, repair)
    // Words of everyday life tell that it is a letter, and nothing of any cause.
    const known = all.filter(({ id }) => engine.data.words[id] !== EVERYDAY)
    for (const { id } of known) everyKnown.add(id)
    words += total
    understood += all.length
    const silent = known.reduce((sum, { id }) => sum + engine.weights[id]!, 0) < SILENT
    const { hits, frames } = hitsOf(engine, known, codes, addressesIn(text))
    framed ||= frames.length > 0
    const own = known.filter((one) => !frames.some(({ start, end }) => one.start >= start && one.end <= end))
    const leaning = engine.leaning(new Map(own.map(({ id, trust }) => [id, trust])))
    mail += known.filter(({ id }) => MAIL.has(engine.data.words[id]!)).length
    failing += known.filter(({ id }) => FAILING.has(engine.data.words[id]!)).length
    everyday += all.length - known.length
    for (const hit of hits) {
      if (silent && !hit.exact) continue
      // "could not be delivered to" holds the words of "was delivered to".
      if (engine.data.causes[hit.cause] === 'delivered' && !hit.exact && frames.some(({ start, end }) => hit.spans[0]!.start >= start && hit.spans.at(-1)!.end <= end + 1)) continue
      offer({ cause: hit.cause, example: hit.example, passage, strength: hit.strength, exact: hit.exact, score: (NEEDS_TEXT.has(engine.data.causes[hit.cause]!) && hit.strength < NEEDED && !hit.exact ? 0.5 : 1) * backed(lean(hit.score, leaning[hit.cause]!), support.get(hit.cause) ?? 0) * tier, evidence: wholeWords(text, hit.spans[0]?.start ?? 0, hit.spans.at(-1)?.end ?? 0), deciding: hit.spans.length })
    }
    // Causes that no known text stands for here, but the single words or the codes do.
    leaning.forEach((likely, cause) => {
      if (own.length && !silent && likely > WORDS_ALONE.from && !NEEDS_TEXT.has(engine.data.causes[cause]!)) offer({ cause, example: -1, passage, strength: likely * WORDS_ALONE.strength, exact: false, score: backed(WORDS_ALONE.score * likely, support.get(cause) ?? 0) * tier, evidence: wholeWords(text, own[0]!.start, own.at(-1)!.end), deciding: 0 })
    })
    const codeAlone = known.length > 2 ? CODE_WITH_WORDS : CODE_ALONE
    for (const [cause, worth] of support) {
      const strength = Math.min(1, worth / (AGREEING.status + AGREEING.reply))
      offer({ cause, example: -1, passage, strength: 0, exact: false, score: codeAlone * strength * tier, evidence: codes.join(' '), deciding: 0 })
    }
  }
  const ordinary = engine.data.causes.indexOf(ORDINARY)
  // Something failed and nobody says why: what it mostly is.
  const unexplained = framed && ![...best.keys()].some((cause) => cause !== ordinary)
  if (unexplained) UNEXPLAINED.forEach((slug, i) => offer({ cause: engine.data.causes.indexOf(slug), example: -1, passage: passages[0]!, strength: 0, exact: false, score: CODE_ALONE / (i + 2), evidence: '', deciding: 0 }))
  const ranked = [...best.values()].filter(({ cause }) => cause !== ordinary).map(({ second, ...one }) => ({ ...one, score: one.score + SECOND * second }))
  const vagueness = (one: Ranked): number => VAGUE[engine.data.causes[one.cause]!] ?? 1
  // A vague cause yields to a clearer one that is supported too, unless its passage is a known text to the letter and the other reads the same passage.
  const yields = (one: Ranked): boolean => ranked.some((other) => other.score >= SUPPORTED && vagueness(other) > vagueness(one) && !(one.exact && other.passage === one.passage))
  return {
    framed,
    words,
    understood,
    mail,
    failing,
    everyday,
    known: everyKnown,
    ordinary: best.get(ordinary)?.score ?? 0,
    ranked: ranked.map((one) => ({ ...one, score: one.score * (yields(one) ? vagueness(one) : 1) * (framed && NO_FAILURE.has(engine.data.causes[one.cause]!) ? BESIDE_FAILURE : 1) })).sort((a, b) => b.score - a.score || a.cause - b.cause),
  }
}

/** The passages about one recipient: its own, else those that name nobody. */
export function passagesFor(reading: Reading, address: string): Passage[] {
  const own = reading.passages.filter(({ recipient }) => recipient?.toLowerCase() === address.toLowerCase())
  const common = reading.passages.filter(({ recipient }) => recipient === undefined)
  return own.some(({ tier, status }) => tier !== 'subject' || status) ? own : common
}
