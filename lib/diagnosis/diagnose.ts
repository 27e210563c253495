/** A text, read -> the diagnosis. Pure: the same in the browser, in a worker and on the command line. */
import type { Passage, Reading } from '@/lib/bounce/types'
import { calibrate } from './confidence'
import { detailsOf, providerIn, type Details } from './details'
import { createEngine, type Engine } from './engine'
import { bounceLikelihood, unknownPart } from './gate'
import { passagesFor, rank, type Ranked, type Ranking } from './rank'
import { createRepair } from './repair'
import type { Diagnosis, IndexData, Match, RecipientVerdict, Verdict } from './types'

/** So many causes are named at most. */
const MAX_MATCHES = 5
/** Recipients beyond this many get no answer of their own: the same page would only repeat itself. */
const MAX_RECIPIENTS = 50
/** Misspelled words are repaired in texts up to this many characters: reports of servers have no typos. */
const REPAIRED = 600

/** How sure fields and headers are. */
const PROVEN = 0.97

/** Ready to diagnose any number of texts. */
export interface Diagnose { (reading: Reading): Diagnosis }

const kinds: Record<string, string> = { delayed: 'delayed', delivered: 'delivered', relayed: 'delivered', expanded: 'delivered' }

/** The passage whose codes the answer names: the one that decided, else the first refusal of a server. */
function codesFrom(passages: Passage[], decided: Passage | undefined): { reply: string | null; status: string | null } {
  const ordered = [...(decided ? [decided] : []), ...passages.filter(({ tier }) => tier === 'diagnostic'), ...passages]
  const withReply = ordered.find(({ reply }) => reply !== undefined)
  const withStatus = decided?.status ? decided : withReply?.status ? withReply : ordered.find(({ status }) => status !== undefined)
  return { reply: withReply?.reply ?? null, status: withStatus?.status ?? null }
}

function toMatch(engine: Engine, one: Ranked, codes: { reply: string | null; status: string | null }, score: number): Match {
  const { data } = engine
  const cause = data.causes[one.cause]!
  const example = one.example >= 0 ? data.examples[one.example]![0] : null
  const shown = one.example >= 0 ? engine.shown[one.example]! : []
  const named = [one.passage.reply ?? codes.reply, one.passage.status, codes.status].find((own) => own && engine.priors.has(own))
  const code = named ?? shown.find((own) => engine.priors.has(own))
  const [, , home, provider] = data.examples[one.example] ?? [null, 0, -1, '']
  const page = code ? `/${code}/` : home === -2 ? `/providers/${provider}/` : `/causes/${cause}/`
  const url = example && (code ? shown.includes(code) : true) ? `${page}#${example}` : page
  return { cause, code: code ?? null, example, url, score, evidence: one.evidence.replace(/\s+/g, ' ').trim().slice(0, 300) }
}

/** `unknown`: the part of the words that is not known; `sure`: how sure it is where something else than scores decided. */
function verdictOf(engine: Engine, ranked: Ranked[], passages: Passage[], unknown: number, sure?: number): Verdict {
  const codes = codesFrom(passages, ranked[0]?.passage)
  const scores = calibrate({ ranked: ranked.slice(0, MAX_MATCHES), unknown }, sure)
  const matches = scores.map((score, i) => toMatch(engine, ranked[i]!, codes, score))
  return { cause: matches[0]?.cause ?? 'not-a-bounce', ...codes, matches, details: ranked[0] ? detailsFor(engine, ranked[0], passages) : {} }
}

/** A known text that stands in the passage this surely tells whose server writes so. */
const TELLS_PROVIDER = 0.75

/** The refusing server is named in the deciding passage, or just before it ("host mx.example.com said:"); else the known text may be one provider's own. */
function detailsFor(engine: Engine, top: Ranked, passages: Passage[]): Details {
  const at = passages.indexOf(top.passage)
  const around = [top.passage.text, passages[at - 1]?.text].filter((text) => text !== undefined)
  const named = around.map((text) => providerIn(text, engine.data.providers)).find((slug) => slug !== undefined)
  const known = top.strength >= TELLS_PROVIDER ? engine.data.examples[top.example]?.[3] : undefined
  return detailsOf(top.passage.text, named ?? engine.data.providers.find(([slug]) => slug === known)?.[0])
}

/** Puts a cause first that the form of the message proves, whatever its words say. */
function lead(engine: Engine, ranked: Ranked[], slug: string, evidence: string): Ranked[] {
  const cause = engine.data.causes.indexOf(slug)
  const known = ranked.find((one) => one.cause === cause)
  const passage: Passage = known?.passage ?? { text: evidence, tier: 'notice' }
  return [{ cause, example: known?.example ?? -1, passage, strength: 1, exact: false, score: Math.max(0.9, ranked[0]?.score ?? 0), evidence: known?.evidence || evidence, deciding: known?.deciding ?? 0 }, ...ranked.filter((one) => one.cause !== cause)]
}

/** What is found out about a text before it is put into words. */
export interface Examination {
  ranking: Ranking
  /** What fields and headers prove, whatever the words say. */
  proven: { cause: string; evidence: string } | undefined
  /** How likely it is a bounce. */
  likely: number
}

/** Makes the engine from an index, ready to examine any number of texts. */
export function createExamine(index: IndexData): { engine: Engine; examine: (reading: Reading) => Examination } {
  const engine = createEngine(index)
  const usual = (word: string): number => engine.frequency[engine.meanings.get(word)?.[0] ?? -1] ?? 0
  let repair: ((word: string) => string | undefined) | undefined
  return {
    engine,
    examine: (reading) => {
      const length = reading.passages.reduce((sum, { text }) => sum + text.length, 0)
      if (length <= REPAIRED) repair ??= createRepair(index.words.filter((word) => usual(word) >= 1 || !/^[a-z]+$/.test(word)), usual)
      const ranking = rank(engine, reading.passages, length <= REPAIRED ? repair : undefined)
      return { ranking, proven: provenKind(reading, ranking.ranked, engine), likely: bounceLikelihood(reading, ranking, engine.gate) }
    },
  }
}

/** Makes the diagnosis from an index. */
export function createDiagnose(index: IndexData): Diagnose {
  const { engine, examine } = createExamine(index)
  return (reading) => {
    const nothing: Diagnosis = { cause: 'not-a-bounce', reply: null, status: null, matches: [], details: {}, recipients: [] }
    if (reading.form === 'empty') return nothing
    const { ranking, proven, likely } = examine(reading)
    const { ranked } = ranking
    const unknown = unknownPart(ranking)
    if (proven) return { ...verdictOf(engine, lead(engine, ranked, proven.cause, proven.evidence), reading.passages, unknown, PROVEN), recipients: recipientsOf(engine, reading, proven.cause) }
    if (likely < 0.5) return { ...nothing, matches: verdictOf(engine, lead(engine, ranked, 'not-a-bounce', ''), reading.passages, unknown, 1 - likely).matches }
    return { ...doubted(verdictOf(engine, ranked, reading.passages, unknown), likely), recipients: recipientsOf(engine, reading) }
  }
}

/** So sure that it is a bounce, the doubt is not worth a word. */
const BEYOND_DOUBT = 0.97

/** The verdict on a text that may be no bounce at all: every cause is as much less likely, and that it has none is one of the answers. */
function doubted(verdict: Verdict, likely: number): Verdict {
  if (likely >= BEYOND_DOUBT) return verdict
  const round = (score: number): number => Math.round(score * 1000) / 1000
  const none: Match = { cause: 'not-a-bounce', code: null, example: null, url: '/causes/not-a-bounce/', score: Math.min(round(1 - likely), round((verdict.matches[0]?.score ?? 0) * likely)), evidence: '' }
  const [first, ...rest] = verdict.matches.map((match) => ({ ...match, score: round(match.score * likely) }))
  return { ...verdict, matches: [...(first ? [first] : []), ...[...rest, none].sort((a, b) => b.score - a.score)].slice(0, MAX_MATCHES) }
}

/** What fields and headers prove: an abuse report, a receipt, a delay. */
function provenKind(reading: Reading, ranked: Ranked[], engine: Engine): { cause: string; evidence: string } | undefined {
  const { signs } = reading
  if (signs.feedbackReport) return { cause: 'spam-complaint', evidence: 'Feedback-Type' }
  const actions = new Set(reading.actions)
  if (signs.disposition && !actions.has('failed')) return { cause: 'delivered', evidence: 'Disposition' }
  if (signs.warningOnly && !actions.has('failed')) return { cause: 'delayed', evidence: ranked.find(({ cause }) => engine.data.causes[cause] === 'delayed')?.evidence ?? '' }
  if (signs.handedOver && !actions.size) return { cause: 'delivered', evidence: 'sent' }
  if (actions.size && !actions.has('failed')) {
    const action = [...actions][0]!
    return { cause: kinds[action] ?? action, evidence: `Action: ${action}` }
  }
  if (signs.autoReplied && !signs.report) return { cause: 'auto-reply', evidence: 'Auto-Submitted' }
  return undefined
}

function recipientsOf(engine: Engine, reading: Reading, proven?: string): RecipientVerdict[] {
  return reading.recipients.slice(0, MAX_RECIPIENTS).map((recipient) => {
    const passages = passagesFor(reading, recipient.address)
    const ranking = rank(engine, passages)
    const verdict = verdictOf(engine, proven ? lead(engine, ranking.ranked, proven, '') : ranking.ranked, passages, unknownPart(ranking))
    return { address: recipient.address, ...verdict, status: verdict.status ?? recipient.status ?? null }
  })
}
