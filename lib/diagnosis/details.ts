/** What else a refusal says: the block list, the limit, the time to wait, the address for more. Each is shown only where the text names it. */

/** A limit that the text names. */
export interface Limit { kind: 'bytes' | 'recipients'; value: number }

/** What a text names besides its reason. */
export interface Details {
  /** The slug of the provider or software that refused, where its host, its reply style or the matched text gives it away. */
  provider?: string
  /** The name of a public block list. */
  list?: string
  limit?: Limit
  /** Seconds to wait. */
  wait?: number
  /** An address on the web that the server names. */
  link?: string
}

const seconds: Record<string, number> = { s: 1, sec: 1, second: 1, m: 60, min: 60, minute: 60, h: 3600, hr: 3600, hour: 3600, d: 86_400, day: 86_400 }

/** Seconds that the server asks to wait. "Will retry for 46 hours" is no request and gives nothing. */
export function waitIn(text: string): number | undefined {
  const clock = /\b(?:in|after|for)\s+(\d{1,2}):(\d\d):(\d\d)\b/i.exec(text)
  if (clock) return Number(clock[1]) * 3600 + Number(clock[2]) * 60 + Number(clock[3])
  const spoken = /(?:(?:again|back|retry|resend|reconnect)\s+(?:in|after)|wait(?:\s+(?:for|at least))?|available in)\s+(?:about\s+)?(\d{1,6})\s*(s(?:ec(?:ond)?s?)?|m(?:in(?:ute)?s?)?|h(?:ou)?rs?|hours?|h|days?|d)\b/i.exec(text)
  if (!spoken) return undefined
  const unit = spoken[2]!.toLowerCase().replace(/s$/, '') || 's'
  return Number(spoken[1]) * (seconds[unit] ?? 1)
}

const lists: [RegExp, string][] = [
  [/\bzen\.spamhaus\.org/i, 'Spamhaus ZEN'], [/\bdbl\.spamhaus\.org/i, 'Spamhaus DBL'], [/\bpbl\.spamhaus\.org/i, 'Spamhaus PBL'], [/\bsbl(?:-xbl)?\.spamhaus\.org/i, 'Spamhaus SBL'], [/\bxbl\.spamhaus\.org/i, 'Spamhaus XBL'],
  [/spamhaus/i, 'Spamhaus'], [/spamcop/i, 'SpamCop'], [/barracudacentral\.org|barracuda reputation/i, 'Barracuda'], [/\bsurbl/i, 'SURBL'], [/\buribl/i, 'URIBL'], [/uceprotect/i, 'UCEPROTECT'], [/\bsorbs\b/i, 'SORBS'], [/psbl\.surriel/i, 'PSBL'],
  [/abuseat\.org/i, 'Abuseat CBL'], [/nixspam|manitu\.net/i, 'NiX Spam'], [/mailspike/i, 'Mailspike'], [/invaluement/i, 'Invaluement'], [/abusix/i, 'Abusix'], [/backscatterer/i, 'Backscatterer'], [/hostkarma/i, 'Hostkarma'], [/spamrats/i, 'SpamRATS'],
]

/** The public block list that the text names. */
export const listIn = (text: string): string | undefined => lists.find(([pattern]) => pattern.test(text))?.[1]

const units: Record<string, number> = { b: 1, byte: 1, kb: 1e3, kib: 1024, k: 1e3, mb: 1e6, mib: 1_048_576, m: 1e6, mo: 1e6, gb: 1e9, gib: 1_073_741_824 }

/** The limit that the text names: bytes of a message, or recipients. */
export function limitIn(text: string): Limit | undefined {
  const recipients = /recipients?\b.{0,40}?\b(?:max(?:imum)?|limit)\b\D{0,12}(\d{1,5})\b|(?:max(?:imum)?|limit)\b\D{0,20}(\d{1,5})\s+recipients?/i.exec(text)
  if (recipients) return { kind: 'recipients', value: Number(recipients[1] ?? recipients[2]) }
  const size = /(?:limit|maximum(?: message)?(?: size)?|max(?:imum)? (?:message )?size)\b[^\d\n]{0,20}(\d{1,12}(?:\.\d+)?)\s*(bytes?|[kmg]i?b|mo|[km])?\b/i.exec(text)
  if (!size || !/size|large|big|bytes|volum|\d\s*[kmg]i?b\b|\d\s*mo\b/i.test(text)) return undefined
  const value = Number(size[1]) * (units[(size[2] ?? 'b').toLowerCase().replace(/^bytes$/, 'byte')] ?? 1)
  return value >= 1000 ? { kind: 'bytes', value } : undefined
}

/** The first address on the web in the text, without the punctuation after it. */
export const linkIn = (text: string): string | undefined => /https?:\/\/[^\s"'<>|\])}]+/i.exec(text)?.[0].replace(/[.,;:!?]+$/, '')

const hostName = /(?<![\w@.-])(?:[a-z0-9](?:[\w-]*[a-z0-9])?\.)+[a-z]{2,}/gi

/** The provider whose server is named, by the endings of host names; the longest ending wins. */
export function providerIn(text: string, providers: [slug: string, hosts: string[]][]): string | undefined {
  let best: { slug: string; length: number } | undefined
  for (const [name] of text.matchAll(hostName)) {
    const host = name.toLowerCase()
    for (const [slug, hosts] of providers) for (const ending of hosts) if ((host === ending || host.endsWith(`.${ending}`)) && ending.length > (best?.length ?? 0)) best = { slug, length: ending.length }
  }
  return best?.slug
}

/** Everything that a passage names. */
export function detailsOf(text: string, provider: string | undefined): Details {
  const details: Details = { provider, list: listIn(text), limit: limitIn(text), wait: waitIn(text), link: linkIn(text) }
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined))
}
