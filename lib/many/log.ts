/** Logs of mail servers: the deliveries that failed or wait, out of everything else that is written there. */
import { charactersOf } from '@/lib/bounce'
import { isStamped, stampOf } from './dates'
import type { Message, Splitting } from './types'

/** A delivery that failed or waits, as a line tells it. `id`: what the server calls the message, where it says so. */
interface Delivery { id: string; recipients: string[]; said: string }

const withoutBrackets = (text: string): string => text.trim().replace(/^<|>$/g, '')

/** What each server writes of a failure. The named groups: `id`, `to` (one address or several, between commas), `said`. */
const forms: RegExp[] = [
  // postfix/smtp[1234]: 4F2A1B3C5D: to=<maria@example.com>, relay=…, dsn=5.1.1, status=bounced (host … said: 550 …)
  /\bpostfix[\w./-]*\[\d+\]: (?<id>[0-9A-Za-z]+): to=<(?<to>[^>]*)>,.*\bstatus=(?<said>(?:bounced|deferred|expired|undeliverable)\b.*)/,
  // postfix/smtpd[1234]: NOQUEUE: reject: RCPT from mx.example.org[203.0.113.7]: 554 5.7.1 <maria@example.com>: …; from=<…> to=<…>
  /\bpostfix[\w./-]*\[\d+\]: [0-9A-Za-z]+: (?:milter-)?reject: (?<said>.*?); (?<id>from=<[^>]*>) to=<(?<to>[^>]*)>/,
  // sendmail[1234]: xAO9Ab12: to=<maria@example.com>, delay=00:00:01, …, dsn=5.1.1, stat=User unknown
  /\b(?:sendmail|sm-mta|sm-msp-queue|sm-que)[\w-]*\[\d+\]: (?<id>[0-9A-Za-z]+): to=(?<to>.+?), (?:ctladdr|delay|xdelay)=.*\bstat=(?!sent\b|queued\b|message accepted)(?<said>.+)/i,
  // sendmail[1234]: xAO9Ab12: ruleset=check_rcpt, arg1=<maria@example.com>, relay=…, reject=550 5.7.1 …
  /\b(?:sendmail|sm-mta)[\w-]*\[\d+\]: (?<id>[0-9A-Za-z]+): ruleset=check_rcpt, arg1=(?<to>[^,]+), .*\breject=(?<said>.+)/i,
  // 1tFabc-000000001Ab-2CdE ** maria@example.com R=dnslookup T=remote_smtp: SMTP error … ; or "maria <maria@example.com> R=…"
  /\b(?<id>[0-9A-Za-z]{6}-[0-9A-Za-z]{6,11}-[0-9A-Za-z]{2,4}) (?:\*\*|==) (?:[^\s<>]+ <(?=[^\s<>]+@))?(?<to>[^\s<>:]+@[^\s<>:]+)(?<said>.*)/,
  // H=mx.example.org [203.0.113.7] F=<anna@example.org> rejected RCPT <maria@example.com>: relay not permitted
  /(?<id>\bH=.*?) (?:temporarily )?rejected RCPT <?(?<to>[^\s<>]+@[^\s<>:]+)>?: (?<said>.+)/,
  // smtpd[1234]: 0f1e… mta delivery evpid=… to=<maria@example.com> … result="PermFail" stat="550 …"
  /\bmta (?:event=)?delivery evpid=(?<id>\w+) .*\bto=<(?<to>[^>]*)>.*\bresult="?(?:PermFail|TempFail)"? stat="?(?<said>[^"]+)/,
]
/** These servers write of a failure in several lines: those that are in no form above repeat what one of them says. */
const spoken = /\bpostfix[\w./-]*\[\d+\]:|\b(?:sendmail|sm-mta|sm-msp-queue)[\w-]*\[\d+\]:|\b[0-9A-Za-z]{6}-[0-9A-Za-z]{6,11}-[0-9A-Za-z]{2,4} |\bsmtpd\[\d+\]:/
/** Exim repeats what it said before each time that it does not even try. */
const untried = /: retry time not reached for any host(?: for .*)?$|: Retry time not yet reached$/
/** Any other server's line that quotes a refusal holds a reply code with an enhanced status code, or one of the two beside a word of failure. */
const bothCodes = /(?<![\w.:-])[45]\d\d[ -]#?[45]\.\d{1,3}\.\d{1,3}\b/
const oneCode = /(?<![\w.:/-])(?:[45]\d\d[ -](?=\D)|[45]\.\d{1,3}\.\d{1,3}\b(?!\.\d))/
const failureWord = /\b(?:bounced?|deferr(?:ed|al)|reject(?:ed)?|fail(?:ed|ure)?|refused|denied|undeliver\w*|error|said)\b/i
const address = /(?<![\w.+-])[\w.!#$%&'*+/=?^`{|}~-]+@[\w-]+(?:\.[\w-]+)+/g
const sender = /\b(?:from|sender|mail_?from|f)\s*[=:]\s*["'<]*$/i

/** The address that another server's line is about: the first that is not said to be the sender's. */
const recipientIn = (line: string): string => [...line.matchAll(address)].find(({ index }) => !sender.test(line.slice(Math.max(0, index - 20), index)))?.[0].replace(/^(?:to|rcpt|recipient)=/i, '') ?? ''

/** What a line tells of a failure; `undefined` where it tells of none. */
function deliveryIn(line: string): Delivery | undefined {
  if (untried.test(line)) return undefined
  for (const form of forms) {
    const { id, to, said } = form.exec(line)?.groups ?? {}
    if (said) return { id: id!, recipients: to!.split(',').map(withoutBrackets), said }
  }
  return !spoken.test(line) && (bothCodes.test(line) || (oneCode.test(line) && failureWord.test(line))) ? { id: '', recipients: [recipientIn(line)], said: line } : undefined
}

const logName = /\.log(?:[.-][\d.-]+)?(?:\.gz)?$|(?:^|\/)(?:mail\.?log|main\.?log|reject\.?log|mail\.(?:info|warn|err))[^/]*$/i
/** So many lines at the beginning of a file tell whether it is a log. */
const LOOKED_AT = 20

/** Is this the beginning of a log? Most of its lines begin with a stamp, or it is called so and begins with one. */
export function isLog(head: string, name: string): boolean {
  const lines = head.split('\n', LOOKED_AT + 1).slice(0, LOOKED_AT).filter((line) => line.trim())
  const count = lines.filter(isStamped).length
  return count > lines.length / 2 || (logName.test(name) && count > 0)
}

/** What makes one failure the same as another of the same delivery: its codes, or where there is none, its words without what is counted in them. */
function kindOf(said: string): string {
  const codes = said.match(/\b[45]\d\d\b(?!\.)|\b[45]\.\d{1,3}\.\d{1,3}\b/g)
  return codes ? codes.slice(0, 2).join(' ') : said.replace(/[\d[\]().:]+/g, ' ').slice(0, 80)
}

/** Of so many deliveries it is remembered that they failed; older ones are forgotten first. */
const REMEMBERED = 100_000

/** Tells whether a delivery has failed in this way before: servers try again and again, and write a line each time. */
export function createRepeats(): (id: string, recipient: string, said: string) => boolean {
  const seen = new Set<string>()
  return (id, recipient, said) => {
    const key = `${id} ${recipient} ${kindOf(said)}`
    if (seen.has(key)) return true
    seen.add(key)
    if (seen.size > REMEMBERED) seen.delete(seen.values().next().value!)
    return false
  }
}

/** The lines of a block, without their line feeds. */
export const textLinesIn = (block: Uint8Array): string[] => charactersOf(block).split(/\r?\n/).slice(0, block.at(-1) === 10 ? -1 : undefined)

/** Of a line so many characters are looked at: what a server says is shorter. */
const MAX_SAID = 8192

/** The failed and waiting deliveries in a log, from blocks that end where lines end; repeated attempts of one delivery once. */
export async function* deliveriesOf(blocks: AsyncIterable<Uint8Array>, { lastModified, skip }: Splitting): AsyncGenerator<Message> {
  const repeats = createRepeats()
  let number = 0
  for await (const block of blocks) {
    for (const whole of textLinesIn(block)) {
      number++
      const line = whole.slice(0, MAX_SAID)
      const delivery = deliveryIn(line)
      const fresh = delivery?.recipients.filter((recipient) => !delivery.id || !repeats(delivery.id, recipient, delivery.said)) ?? []
      if (!fresh.length && line.trim()) skip(1)
      for (const recipient of fresh) yield { content: line, line: number, recipient, date: stampOf(line, lastModified) }
    }
  }
}
