/** One passage held against all known texts. */
import { FRAME, STANDARD, type Engine, type Pattern } from './engine'
import { stem, tokenize, type Token } from './words'

/** A passage held against one known text. */
export interface Hit {
  cause: number
  example: number
  /** 0 to 1: how much of the known text stands in the passage, how telling that is, and how much of the passage it explains. */
  score: number
  /** The same without regard to what else the passage says: how sure it is that the known text stands there at all. */
  strength: number
  /** The passage is this known text, codes and all. */
  exact: boolean
  /** The words of the passage that took part, as places in its text. */
  spans: { start: number; end: number }[]
}

interface Aligned { pattern: Pattern; mass: number; spans: Hit['spans']; cover: number }

/** A standard text is worth this part where it explains less than this part of the passage. */
const STANDARD_WORTH = 0.5
const OTHER_WORDS = 0.75
/** Candidates compared in full for each passage; the rest shares too little with it. */
const CANDIDATES = 60
/** A known text of this much weight is half convincing by its length alone: short ones must earn their win. */
const HALF_MASS = 1.12
/** What is left of a known text whose most telling word is missing. */
const KEYLESS = 0.85
/** A server's own code convinces more than a word; but two providers may use the same one. */
const OWN_CODE = 0.65
/** A known text of less weight than this explains nothing, even where the passage holds no more: “error”. */
const SLIGHT = 0.5
/** A wording of which less than this part stands in the passage says nothing; of a telling phrase nearly all must. */
const MIN_COVER = { wording: 0.45, tell: 0.75 }
/** A frame of which this part stands in the passage is there. */
const FRAME_COVER = 0.8
/** What a hit is worth whose words all stand in an address on the web: one page of help serves many reasons. */
const ONLY_ADDRESS = 0.5
/** A wording of one word must be at least this part of what the passage says. */
const LONE = 0.4
/** What it adds when the passage is a known text and nothing else. */
const WHOLE = 0.06
/** Words skipped between two words of a pattern before the gap costs all. */
const MAX_GAP = 7
/** Words of other languages must be more than this part of the known English ones. */
const FOREIGN = 0.25
/** A repaired word counts a little less than one that was there. */
const REPAIRED = 0.8

/** A known word of a passage, and where it stands. */
export interface Known extends Token { id: number; at: number; trust: number }

// German as it is typed without its marks: "ueberfuellt" for "überfüllt".
const withoutDigraphs = (word: string): string => stem(word.toLowerCase().replace(/([aou])e/g, '$1'))

/** The known words of a text, and how many words it has. `repair` may offer a known word for one that is not known; a repaired word counts a little less. */
export function knownWords(engine: Engine, text: string, repair?: (word: string) => string | undefined): { known: Known[]; total: number } {
  const known: Known[] = []
  const tokens = tokenize(text)
  // Many an English word is spelt like one of another language. Only where such words are many do they mean what they mean there.
  const direct = tokens.filter(({ word }) => engine.meanings.has(word)).length
  const foreign = tokens.filter(({ word }) => !engine.meanings.has(word) && engine.foreign.has(word)).length
  const isForeign = foreign > FOREIGN * direct
  const meaningOf = (word: string) => engine.meanings.get(word) ?? (isForeign ? engine.foreign.get(word) : undefined)
  tokens.forEach((token, at) => {
    const exact = meaningOf(token.word) ?? meaningOf(withoutDigraphs(text.slice(token.start, token.end)))
    const better = exact ? undefined : repair?.(token.word)
    const ids = exact ?? (better === undefined ? [] : engine.meanings.get(better)!)
    // Several English words in one word stand one after the other.
    ids.forEach((id, i) => known.push({ ...token, id, at: at + i / ids.length, trust: exact ? 1 : REPAIRED }))
  })
  return { known, total: tokens.length }
}

// The heaviest run of the pattern's words that stands in the passage in order, close together. Pairs are few, so that trying all is cheap.
function align(engine: Engine, pattern: Pattern, places: Map<number, Known[]>): { mass: number; spans: Hit['spans'] } {
  const pairs: { i: number; known: Known; best: number; from: number }[] = []
  pattern.words.forEach((id, i) => {
    for (const known of places.get(id) ?? []) pairs.push({ i, known, best: engine.weights[id]! * known.trust, from: -1 })
  })
  pairs.sort((a, b) => a.known.at - b.known.at || a.i - b.i)
  let end = -1
  for (let b = 0; b < pairs.length; b++) {
    const to = pairs[b]!
    const own = to.best
    for (let a = b - 1; a >= 0; a--) {
      const from = pairs[a]!
      const gap = to.known.at - from.known.at - 1
      if (gap > MAX_GAP + pattern.words.length) break
      if (from.i >= to.i || from.known.at >= to.known.at) continue
      const skipped = Math.max(0, gap - (to.i - from.i - 1))
      const value = from.best + own * Math.max(0.25, 1 - skipped / MAX_GAP)
      if (value > to.best) {
        to.best = value
        to.from = a
      }
    }
    if (end < 0 || to.best > pairs[end]!.best) end = b
  }
  const spans: Hit['spans'] = []
  const mass = pairs[end]?.best ?? 0
  for (let at = end; at >= 0; at = pairs[at]!.from) spans.unshift({ start: pairs[at]!.known.start, end: pairs[at]!.known.end })
  return { mass, spans }
}

/** What the codes of a known text add: two texts with the same words and other codes may have other causes. */
function agreement(own: string[], named: string[]): number {
  if (!own.length) return named.length ? 0 : 0.02
  const shared = own.filter((code) => named.includes(code))
  if (!shared.length) return named.length ? -0.02 : 0
  if (shared.some((code) => code.includes('.'))) return 0.08
  return shared.length === own.length ? 0.04 : 0.02
}

/** Holds one passage against all known texts; the best hits first, each cause once. `codes` are those that the passage names. `addresses`: where addresses on the web stand in it. `frames`: where sentences stand that only reports hold. */
export function hitsOf(engine: Engine, known: Known[], codes: string[], addresses: Hit['spans']): { hits: Hit[]; frames: { start: number; end: number }[] } {
  const places = new Map<number, Known[]>()
  for (const one of known) {
    const list = places.get(one.id)
    if (list) list.push(one)
    else places.set(one.id, [one])
  }
  const shared = new Map<number, number>()
  for (const [id, [first]] of places) {
    const weight = engine.weights[id]! * first!.trust
    for (const pattern of engine.postings[id]!) shared.set(pattern, (shared.get(pattern) ?? 0) + weight)
  }
  const candidates = [...shared]
    .map(([at, mass]) => ({ pattern: engine.patterns[at]!, cover: mass / engine.patterns[at]!.mass, mass }))
    .filter(({ pattern, cover }) => cover >= (pattern.example < 0 ? MIN_COVER.tell : MIN_COVER.wording))
    .sort((a, b) => b.cover * b.mass - a.cover * a.mass)
    .slice(0, CANDIDATES)
  const passageMass = known.reduce((sum, { id, trust }) => sum + engine.weights[id]! * trust, 0)
  const aligned = candidates.map(({ pattern, cover: bag }): Aligned => {
    const { mass, spans } = align(engine, pattern, places)
    return { pattern, mass, spans, cover: Math.min(1, (0.75 * mass) / pattern.mass + 0.25 * Math.min(1, bag)) * (places.has(pattern.key) ? 1 : KEYLESS) }
  })
  const standing = (cause: number) => aligned.filter(({ pattern, cover }) => pattern.cause === cause && cover >= FRAME_COVER)
  const framed = standing(FRAME)
  const standard = standing(STANDARD)
  const isInside = (hit: Aligned, around: Aligned[]) => around.some(({ mass, spans }) => mass >= 0.95 * hit.mass && hit.spans.every(({ start, end }) => start >= spans[0]!.start && end <= spans.at(-1)!.end))
  const best = new Map<number, Hit>()
  for (const hit of aligned) {
    const { pattern, mass, spans, cover } = hit
    if (pattern.cause < 0 || isInside(hit, framed)) continue
    const length = pattern.ownCode ? OWN_CODE : mass / (mass + HALF_MASS)
    const explained = passageMass ? Math.min(1, mass / passageMass) : 0
    // One word that a server may answer with ("250 OK") stands in many a text by chance.
    if (pattern.example >= 0 && pattern.words.length === 1 && !pattern.ownCode && explained < LONE) continue
    const agrees = agreement(pattern.codes, codes)
    const strength = cover ** 2 * length
    const inAddress = spans.filter(({ start }) => addresses.some((address) => start >= address.start && start < address.end)).length / spans.length
    const worth = inAddress > 0.5 ? 1 - (1 - ONLY_ADDRESS) * (2 * inAddress - 1) : 1
    const whole = cover > 0.97 && explained > 0.97
    const exact = whole && agrees >= 0.02
    const score = Math.min(1, cover ** 2 * (0.55 * length + 0.45 * explained * Math.min(1, mass / SLIGHT)) + agrees * cover + (whole && pattern.example >= 0 ? WHOLE : 0)) * (explained < OTHER_WORDS && isInside(hit, standard) ? STANDARD_WORTH : 1) * (whole ? 1 : worth)
    const before = best.get(pattern.cause)
    if (!before || score > before.score || (score > before.score - 0.02 && before.example < 0 && pattern.example >= 0))
      best.set(pattern.cause, { cause: pattern.cause, example: pattern.example >= 0 ? pattern.example : (before?.example ?? -1), score: Math.max(score, before?.score ?? 0), strength: Math.max(strength, before?.strength ?? 0), exact: exact || (before?.exact ?? false), spans })
  }
  return { hits: [...best.values()].sort((a, b) => b.score - a.score), frames: framed.map(({ spans }) => ({ start: spans[0]!.start, end: spans.at(-1)!.end })) }
}
