/**
 * Takes what tells of persons out of a bounce, so that it can be shown to somebody else: addresses and the names in them, subject lines, message
 * ids, IP addresses, the host names of people's machines and lines, phone numbers. Codes, words and the hosts of providers stay: they are the answer.
 *
 * What is taken out leaves a value of the same form behind, from the ranges that are reserved for examples (RFC 2606, 5737, 3849): the report keeps its
 * shape and is still read rightly. The same value gets the same stand-in everywhere. Masking twice changes nothing.
 */
import { IDLE_NAMES, maskNames, type Person } from './mask-names'

/** The text without personal data, and how many different things were taken out. */
export interface Masked { text: string; hidden: number }

/** Domains that are nobody's (RFC 2606, RFC 6761). */
const NOBODYS = ['example.com', 'example.net', 'example.org', 'example', 'invalid', 'test']

const underAny = (host: string, endings: readonly string[]): boolean => endings.some((ending) => host === ending || host.endsWith(`.${ending}`))
const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Hands out stand-ins: the same for the same value, numbered in the order in which values appear. */
class StandIns {
  private readonly given = new Map<string, string>()
  private readonly counts = new Map<string, number>()
  /** What is being masked. */
  text = ''

  /** The stand-in of `kind` for a value. `form` writes it from its number; numbers that the text uses already are left out. */
  of(kind: string, value: string, form: (n: number) => string): string {
    const key = `${kind} ${value.toLowerCase()}`
    const known = this.given.get(key)
    if (known) return known
    let n = this.counts.get(kind) ?? 0
    const first = form(n + 1)
    do n++
    // Some kinds have but one form, or so many: where the text uses all of them, one is used again.
    while (this.text.includes(form(n)) && form(n + 1) !== first)
    this.counts.set(kind, n)
    this.given.set(key, form(n))
    return form(n)
  }

  get hidden(): number {
    return this.given.size
  }
}

/** What subject lines are called, and what machines put before the subject of a letter. */
const subjectNames = 'subject|betreff|objet|asunto|oggetto|assunto|onderwerp|temat|předmět|predmet|tárgy|subiect|тема|относно|temats|tema|teema|ämne|emne|aihe|konu|θέμα|件名|主题|主旨|제목'
const prefixes = [
  're|aw|fwd?|wg|sv|vs|undeliverable|undelivered|unzustellbar|delivery failure|non remis|no se puede entregar|impossibile recapitare|não é possível entregar|niet te bezorgen|niedostarczone|недоставленное сообщение|не удается доставить',
  'delayed|returned mail|(?:automatic|auto)[- ]?(?:reply|response)|out of (?:the )?office|abwesenheitsnotiz|automatische antwort|réponse automatique|respuesta automática|risposta automatica|resposta automática|automatisch antwoord',
  'autosvar|automatická odpověď|odpowiedź automatyczna|автоматический ответ|автоответ|automātiska atbilde|自动回复|自動回覆|자동 회신',
].join('|')
const subject = new RegExp(`^([ \\t>*]*(?:${subjectNames})\\s*[::][ \\t]*|"subject"\\s*:\\s*")((?:(?:${prefixes})\\s*[::]\\s*|【自動返信】)*)([^\\n"]*(?:\\n[ \\t]+[^\\n]+)*)`, 'gim')
/** Subjects that machines write: they tell what happened, and nothing of a person. */
const machineSubject = /^[\s*]*(?:undeliver\S*|delivery (?:status|failure|has failed|report|incomplete|delayed)|mail delivery|mail system|returned mail|failure notice|message (?:status|delivery|not|undeliver)|warning:? (?:message|could not)|mail could not|non[- ]?delivery|bounced?\b|rejected|complaint about|report domain|(?:spam|abuse) report|\(hidden\))/i
const messageId = /((?:message-id|in-reply-to|references|resent-message-id|"messageId")\s*:\s*"?|\bmsgid=|\bmessage-id=)((?:\s*<[^<>\s]*@?[^<>\s]*>)+|[^\s",;]+)/gi
/** Local parts are 64 octets long at most (RFC 5321, section 4.5.3.1.1); return paths with an address inside are longer. */
const address = /(?<![\w.+-])([\p{L}\p{N}!#$%&'*+/?^_`{|}~.-][\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-]{0,200})@([\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?)/gu
/** What logs write before an address without a bracket. */
const labelled = /^(?:to|from|rcpt|recipient|sender|user|email|mail|orig_to|final|ctladdr)=|^mailto:/i
/** Mailboxes of machines and of roles: nobody's name. */
const role = /^(?:mailer-daemon|postmaster|hostmaster|webmaster|abuse|security|noreply|no-reply|no_reply|donotreply|do-not-reply|bounces?|info|support|admin|administrator|root|sales|office|contact|help|helpdesk|billing|service|list|lists|user|users?name|recipient|sender|someone|nobody|test|person-\d+)$/i

const hostName = /(?<![\p{L}\p{N}@._-])(?:[\p{L}\p{N}_](?:[\p{L}\p{N}_-]*[\p{L}\p{N}])?\.)+\p{L}{2,}(?![\p{L}\p{N}_-])/gu
const lineOfPerson = /(?:^|[.-])(?:\d{1,3}[.-]){3}\d{1,3}(?:[.-]|$)|(?:^|\.)(?:a?dsl|dyn|dynamic|dhcp|pool|ppp|cable|dial(?:up|in)?|cust|customer|client|home|broadband|res|residential|mobile)[\d-]*[.-]|\.(?:local|lan|home|localdomain|internal|fritz\.box)$/i
const machine = /\b(?:desktop|laptop|macbook|imac|iphone|ipad|pc|notebook|android)-[\w-]{3,}|\b[\w-]+s-(?:macbook(?:-pro|-air)?|imac|iphone|ipad|mac-mini)\b/gi
const greeting = /(\bReceived:\s+from\s+|\bhelo[=\s]+<?|<)([a-z][\w-]{1,62})(?=\s*[[(]|>(?::| \[| )?\s*helo|>,? proto)/gi

// A version is no address: "id 15.20.7.5". In a query to a block list the address stands before the list's name.
const ipv4 = /(?<![\w.-]|\b(?:id|version|ver|v) )((?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3})(?![\d-]|\.\d)/gi
/** Loopback: what a block list answers, and nobody's address. */
const nobodysIp = /^(?:127\.|0\.0\.0\.0)/
const ipv6 = /(?<![\w:.])((?:ipv6:)?)((?:[\da-f]{1,4}:){7}[\da-f]{1,4}|(?:[\da-f]{1,4}(?::[\da-f]{1,4}){0,6})?::(?:[\da-f]{1,4}(?::[\da-f]{1,4}){0,6})?)(?![\w:])/gi
const nobodysIpv6 = /^(?:::1?|2001:db8::[\da-f]+)$/i

// With its country's number; after a word that announces one; or the form (555) 123-4567. An offset from UTC stands after a time.
const phone = /(?<![\w.]|\d\d:\d\d(?::\d\d)? )\+[1-9](?:[ ().\u2011-]?\d){7,14}(?!\d)|(?<=\b(?:tel|telephone|phone|fax|mobile|mobil|cell|telefon|téléphone|teléfono|tālr|тел)\.?:? ?)\+?\(?\d(?:[ ()./-]?\d){5,14}(?!\d)|\(\d{3}\) ?\d{3}[ -]\d{4}(?!\d)/giu

/** `kept` are endings of host names that belong to providers (`gmail.com`, `outlook.com`): an address there keeps its domain. */
export const mask = (text: string, kept: readonly string[]): Masked => createMask(kept)(text)

/** Masks several texts, in all of which the same value gets the same stand-in; `hidden` counts all of them. */
export function createMask(kept: readonly string[]): (text: string) => Masked {
  const standIns = new StandIns()
  return (text) => {
    standIns.text = text
    return maskWith(text, kept, standIns)
  }
}

function maskWith(text: string, kept: readonly string[], standIns: StandIns): Masked {
  const isPublic = (domain: string): boolean => underAny(domain.toLowerCase(), NOBODYS) || underAny(domain.toLowerCase(), kept)
  const domainFor = (domain: string): string => standIns.of('domain', domain, (n) => `domain-${n}.example`)
  const hostFor = (host: string): string => standIns.of('host', host, (n) => `host-${n}.example`)
  const people: Person[] = []
  const domains = new Set<string>()

  const withoutIds = text
    .replace(subject, (whole: string, label: string, prefix: string, rest: string) => {
      if (!rest.trim() || machineSubject.test(rest)) return whole
      return `${label}${prefix}${standIns.of('subject', rest.trim(), () => '(hidden)')}`
    })
    .replace(messageId, (whole: string, label: string, ids: string) => (/message-\d+\.example/.test(ids) ? whole : label + ids.replace(/<[^<>]*>|[^\s<>]+/g, (id) => {
      const inner = standIns.of('message', id.replace(/[<>]/g, ''), (n) => `message-${n}.example`)
      return id.startsWith('<') ? `<${inner}>` : inner
    })))

  const withoutAddresses = withoutIds.replace(address, (whole: string, before: string, domain: string) => {
    const label = labelled.exec(before)?.[0] ?? ''
    const local = before.slice(label.length)
    if (!local) return whole
    if (!isPublic(domain)) domains.add(domain.toLowerCase())
    const shown = isPublic(domain) ? domain : domainFor(domain)
    if (role.test(local)) return `${label}${local}@${shown}`
    const name = standIns.of('person', `${local}@${domain}`, (n) => `person-${n}`)
    people.push({ local, name })
    return `${label}${name}@${shown}`
  })

  const withoutHosts = [...domains].sort((a, b) => b.length - a.length).reduce((rest, domain) => rest
    .replace(new RegExp(`(?<![\\p{L}\\p{N}-])${literal(domain)}(?![\\p{L}\\p{N}-]|\\.\\p{L})`, 'giu'), () => domainFor(domain))
    // The names that big providers give to a customer's domain: example-org.mail.protection.outlook.com
    .replace(new RegExp(`(?<![\\p{L}\\p{N}-])${literal(domain.replace(/\./g, '-'))}(?=\\.)`, 'giu'), () => domainFor(domain).replace(/\./g, '-')), maskNames(withoutAddresses, people, standIns.of.bind(standIns)))
    .replace(hostName, (host) => (lineOfPerson.test(host) && !/^(?:host|domain)-\d+\.example$/.test(host) && !(isPublic(host) && !/(?:\d{1,3}[.-]){3}\d/.test(host)) ? hostFor(host) : host))
    .replace(machine, (host) => hostFor(host))
    .replace(greeting, (whole: string, before: string, host: string) => (IDLE_NAMES.test(host) ? whole : before + hostFor(host)))

  const masked = withoutHosts
    .replace(ipv4, (ip) => (nobodysIp.test(ip) || /^192\.0\.2\./.test(ip) ? ip : standIns.of('ip', ip, (n) => `192.0.2.${((n - 1) % 254) + 1}`)))
    .replace(ipv6, (whole: string, label: string, ip: string) => (nobodysIpv6.test(ip) ? whole : label + standIns.of('ipv6', ip, (n) => `2001:db8::${n.toString(16)}`)))
    .replace(phone, (number) => (/^\+?0+$/.test(number.replace(/\D/g, '')) ? number : standIns.of('phone', number.replace(/\D/g, ''), () => '(phone number)')))
  return { text: masked, hidden: standIns.hidden }
}
