/** Running text of a report -> passages: wrapped lines put together, replies told from prose, each with the recipient that it speaks of. */
import { codesOf } from './codes'
import type { Passage, Stage, Tier } from './types'

/** A passage longer than this many characters is cut at the end of a sentence: patterns are shorter. */
const MAX_PASSAGE = 600

/** Lines are put together up to this many characters. */
const MAX_UNIT = 4000
/** Nobody wraps lines shorter than this many characters. */
const MIN_WIDTH = 40
/** A line that holds an address and no more is shorter than this many characters. */
const MAX_ADDRESS_LINE = 400

const addressLine = /^\s*(?:[-*•–]\s*)?(?:(?:to|recipients?|address|rcpt to|final-recipient|recipient address|an|à|para|кому|收件人|宛先)\s*[::]\s*)?(?:rfc822;\s*)?[<"'«]?([^\s<>"',;:()«»]+@[^\s<>"',;:()«»]+\.[a-z0-9-]{2,})[>"'»]?(?:\s*\(expanded from[^)]*\))?(?:<mailto:[^>]*>)?\s*(?::\s*(.*)|,\s*(?=error).*|\s*)$/i
const addressAnywhere = /[<\s:("']([^\s<>"',;:()]+@[^\s<>"',;:()]+\.[a-z0-9-]{2,})[>\s)"',:;.]/i
// What begins a line of its own even in the middle of a paragraph.
const starter = /^\s*(?:<[^\s>]+@[^\s>]+>|[^\s<>@]+@[^\s<>@]+\.[a-z]{2,}(?:<mailto:[^>]*>)?[:,]?\s*$|[245]\d\d[\s-]|(?:\S+\s+)?\(reason:|<<<|>>>|\.\.\. while|----|====|\*\*\*|####|[-*•]\s|(?:mon|tue|wed|thu|fri|sat|sun)\s+\d{4}-\d\d|<--|-->|\d+[.)]\s|[\w-]+-[\w-]+:|(?:subject|betreff|objet|asunto|oggetto|assunto|from|to|date|reason|status|error|action|host|message|sent|gesendet|recipient|response|diagnostic)\s?[:#]|remote (?:server|host)|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\s+\d|\d{4}-\d\d-\d\d[T ]|[{}[\]]|In:|Out:)/i
const multiLine = /(?:^|:\s|<<< )([245]\d\d)-(?:([245]\.\d{1,3}\.\d{1,3})[ -]?)?(?=\D|$)/
const quotesServer = /\bsaid\b|<<<|<--|reason:|reply\b|replied|respon[sd]|returned|remote (?:server|host)|answered|smtp error|dsn=|stat=|status=|server message|error (?:message|that)|gave this error|geantwortet|a répondu|respondió|отве|->|diagnos|raison|grund:/i

const stages: [RegExp, Stage][] = [
  [/(?:in reply to|after|for|like our) (?:pipelined )?mail from|(?:>>>|-->|out:) ?mail from|command: mail/i, 'mail'],
  [/(?:in reply to|after|for|like our) (?:pipelined )?rcpt to|(?:>>>|-->|out:) ?rcpt to|command: rcpt/i, 'rcpt'],
  [/in reply to (?:end of data|data|bdat|message content)|after (?:end of data|pipelined end of data|data)|like our (?:data|message)|(?:>>>|-->|out:) ?(?:data|\.)(?:\s|$)|command: data/i, 'data'],
  [/refused to talk to me|initial (?:connection|server greeting|greeting)|after (?:ehlo|helo)|in reply to (?:ehlo|helo)|(?:>>>|-->|out:) ?(?:ehlo|helo)|connect attempt to/i, 'connect'],
]
/** The step of the SMTP dialogue at which the server refused, where the text names one. */
const stageOf = (text: string): Stage | undefined => stages.find(([pattern]) => pattern.test(text))?.[1]

/** What stands before each line of MDaemon's and others' session logs. */
const stamp = /^\s*(?:(?:mon|tue|wed|thu|fri|sat|sun)\s+\d{4}-\d\d-\d\d\s+)?(?:\d\d:\d\d:\d\d(?:[.,]\d+)?:?\s+)?(?=<--|-->|<<<|>>>)/i
/** What the sending server said in a session that is shown. */
const command = /^(?:>>>|-->|C:|Out:)\s*(?:EHLO|HELO|MAIL|RCPT|DATA|AUTH|STARTTLS|QUIT|RSET|BDAT|\.)(?:\s|$)/i
// Fields of headers and reports that never say why, and what parts a message.
const noise = /^\s*(?:(?:x-(?![\w-]*(?:error|reason|diag|status|info|fail))[\w-]+|arrival-date|last-attempt-date|received-from-mta|original-envelope-id|original-mail-from|content-[\w-]+|return-path|delivered-to|mime-version|message-id|received|in-reply-to|references|dkim-signature)\s*:|--[\w./=+-]{8,}\s*$|this is a mime-encapsulated message)/i

// A reply cut behind its code: "said: 550 5.1.1" and on the next line "<user@example.com>: User unknown".
const cutAfterCode = /\s[245]\d\d(?:[ -][245]\.\d{1,3}\.\d{1,3})?\s*$/

/** A line that names a recipient and says no more: what follows is about it. */
function isAddressAlone(line: string): boolean {
  const match = line.length < MAX_ADDRESS_LINE ? addressLine.exec(line) : null
  return match !== null && !match[2]?.trim()
}

// What begins a line of its own, but also stands in the middle of a sentence: "sender <user@example.com> denied", "Error: too many".
const weakStarter = /^\s*(?:\[\w|<[^\s>]+@[^\s>]+>(?!\s*(?:[:,(]|$))|(?:subject|from|to|date|reason|status|error|action|host|message|sent|recipient|response|diagnostic)\s?:)/i

/** Wrapped lines of a paragraph put together. Lines of a multi-line reply lose their repeated codes. */
function joinLines(paragraph: string): string[] {
  const units: string[] = []
  let reply: { code: string; status?: string } | undefined
  const lines = paragraph.split('\n')
  const width = Math.max(...lines.map((line) => line.length))
  for (const [i, line] of lines.entries()) {
    const last = units.length - 1
    const text = line.trim()
    // A line was wrapped where its successor's first word had no more room in it.
    const isWrapped = weakStarter.test(line) && i > 0 && lines[i - 1]!.trimEnd().length + 1 + text.split(' ')[0]!.length > width && width >= MIN_WIDTH
    const tail = reply && new RegExp(`^(?:<<< )?${reply.code}[ -]${reply.status ? `(?:${reply.status.replace(/\./g, '\\.')}[ -]?)?` : ''}(.*)$`).exec(text)
    if (tail) units[last] += ` ${tail[1]!.trim()}`
    else if (last >= 0 && (!starter.test(line) || isWrapped || cutAfterCode.test(units[last]!)) && units[last]!.length < MAX_UNIT && !isAddressAlone(units[last]!)) units[last] += ` ${text}`
    else units.push(text)
    if (tail && text.replace(/^<<< /, '')[3] === ' ') reply = undefined
    const opening = tail ? null : multiLine.exec(text)
    if (opening) reply = { code: opening[1]!, status: opening[2] }
  }
  return units
}

/** Codes repeated in the middle of a line where a wrapped multi-line reply was joined: `is full 552-5.2.2 and` -> `is full and`. */
const dropRepeatedCodes = (text: string): string =>
  text.replace(/\b([245]\d\d)-((?:[245]\.\d{1,3}\.\d{1,3})?)([\s\S]*)/, (whole: string, code: string, status: string, after: string) =>
    `${code}${status ? ` ${status}` : ' '}${after.replace(new RegExp(`\\s${code}[ -]${status ? `(?:${status.replace(/\./g, '\\.')})?` : ''}[ -]?`, 'g'), ' ')}`)

/** A reply that a notice quotes behind prose of its own: Exchange's "<server #5.7.1 smtp;550 …>", qmail's "Remote host said: 550 …". */
const quotation = /<[\w.-]+\s+#[\d.<]*\s*smtp;\s*(?=[245]\d\d[ -])|\bRemote (?:host|server) said:\s*(?=[245]\d\d[ -])/i

/** The prose and the reply that it quotes, each by itself. */
function cutQuotation(text: string): string[] {
  const found = quotation.exec(text)
  if (!found?.index) return [text]
  return [text.slice(0, found.index), text.slice(found.index)]
}

function cutLong(text: string): string[] {
  if (text.length <= MAX_PASSAGE) return [text]
  const pieces: string[] = []
  let piece = ''
  for (const sentence of text.split(/(?<=[.!?。;])\s+/)) {
    if (piece && piece.length + sentence.length > MAX_PASSAGE) {
      pieces.push(piece)
      piece = ''
    }
    piece += (piece ? ' ' : '') + sentence
  }
  return [...pieces, piece].flatMap((one) => (one.length > 2 * MAX_PASSAGE ? (one.match(new RegExp(`.{1,${MAX_PASSAGE}}(?:\\s|$)|.{1,${MAX_PASSAGE}}`, 'gs')) ?? []) : [one]))
}

function tierOf(text: string, reply: string | undefined, base: Tier): Tier {
  if (base !== 'notice') return base
  if (quotesServer.test(text) && (reply !== undefined || /dsn=|stat=|said:|<<<|<--|smtp error/i.test(text))) return 'diagnostic'
  return reply === undefined ? 'notice' : 'reply'
}

// With these sendmail closes a transcript, whatever the reason was.
const closing = /^[45]\d\d [45]\.\d\.\d (?:<[^>]*>\.\.\. )?(?:user unknown|service unavailable|data format error|remote protocol error)\s*$/i

// With these it reports that a local program failed; what the program said stands before it.
const exited = /^[45]\d\d [45]\.\d\.\d .*(?:unknown mailer error \d+|insufficient permission|can't create output)/i

/** The subject of the letter that came back, quoted in the report: it says nothing about the delivery. */
const quotedSubject = /^\s*(?:subject|betreff|objet|asunto|oggetto|assunto|onderwerp|temat|ämne|emne|aihe|tema|teema|tēma|tárgy|subiect|předmět|predmet|konu|θέμα|тема|относно|件名|主题|主旨|제목)\s*[::](?!.*(?:deliver|fail|reject|return|error|bounce|zustell|zurück|mailer|daemon))/i

/** What a server said when all was well. */
const succeeded = ({ reply, status }: Passage): boolean => (reply ?? status) !== undefined && [reply, status].every((code) => code === undefined || /^[23]/.test(code))

/**
 * Weighs the passages of a whole report against each other: leaves out what says nothing beside others, and marks what only followed from a
 * refusal.
 */
export function settle(all: Passage[]): Passage[] {
  // Somebody may paste such a field alone.
  const telling = all.filter(({ text, tier }) => !noise.test(text) && !(tier === 'notice' && all.length > 2 && quotedSubject.test(text)))
  const said = telling.length ? telling : all
  const failed = said.filter((passage) => !succeeded(passage))
  const passages = failed.some(({ reply, status }) => /^[45]/.test(reply ?? status ?? '')) ? failed : said
  const refused = passages.some(({ reply }) => reply !== undefined && /^[45]/.test(reply) && reply !== '503')
  const isClosing = ({ text }: Passage): boolean => closing.test(text.trim())
  const closed = passages.some(({ text }) => /^<<< [45]\d\d(?! 5\.5\.1| need)/.test(text))
  // Two replies of its own: "Service unavailable" only repeats that there was one.
  const explained = passages.some((passage) => /^[45]\d\d [45]\.\d\.\d <[^>]*>\.\.\. /.test(passage.text) && !isClosing(passage))
  return passages.map((passage) => ((refused && passage.reply === '503') || ((closed || explained) && isClosing(passage)) || (passages.length > 3 && exited.test(passage.text.trim())) ? { ...passage, tier: 'echo' } : passage))
}

/**
 * Cuts a report into passages. `typed`: the text is short and may be retyped, so that a code counts wherever it stands.
 * A line with an address and nothing else (or followed by a colon) opens that recipient's part.
 */
export function passagesOf(report: string, base: Tier, typed = false): Passage[] {
  const passages: Passage[] = []
  let recipient: string | undefined
  let said: Stage | undefined
  for (const paragraph of report.split(/\n[ \t]*\n/)) {
    for (const whole of joinLines(paragraph.replace(/^\n+|\n+$/g, ''))) {
      // Postfix names the address that led to this one; it says nothing about the failure.
      const unit = whole.replace(/\(expanded from [^)]*\)/g, '').replace(stamp, '')
      if (!/[\p{L}\p{N}]/u.test(unit)) continue
      if (command.test(unit)) {
        said = stageOf(unit)
        continue
      }
      const owner = addressLine.exec(unit.slice(0, MAX_ADDRESS_LINE))
      if (owner) recipient = owner[1]
      for (const text of cutQuotation(dropRepeatedCodes(unit)).flatMap(cutLong)) {
        const codes = codesOf(text, typed)
        const named = owner ? undefined : /\bto=<([^>\s]+@[^>\s]+)>/.exec(text)?.[1] ?? (/^\s*</.test(text) ? addressAnywhere.exec(text)?.[1] : undefined)
        if (named && /said|reason|\bto=/.test(text)) recipient = named
        // A reply that follows "said:" on a line of its own is as much a quotation as one on the same line.
        const before = passages.at(-1)
        const introduced = codes.reply !== undefined && before !== undefined && /[::]\s*$/.test(before.text) && (quotesServer.test(before.text) || /(?:was|is|error|reason|lautet|message)\s*[::]\s*$/i.test(before.text))
        const stage = stageOf(text) ?? (introduced ? stageOf(before.text) : undefined) ?? (/^(?:<<<|<--)/.test(text) ? said : undefined)
        // What only introduces it ("SMTP error from remote mail server after initial connection:") says nothing itself.
        if (introduced && before.reply === undefined && stageOf(before.text)) before.tier = 'echo'
        passages.push({ text, tier: introduced ? 'diagnostic' : tierOf(text, codes.reply, base), recipient, ...codes, ...(stage && { stage }) })
      }
    }
  }
  return passages
}
