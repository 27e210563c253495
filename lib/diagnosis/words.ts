/** Text -> the words that are compared: lower case, without accents, lightly stemmed; what varies (addresses, numbers, ids) is left out. */

/** Words longer than this are compared by their beginning: endings vary most ("authenticate", "authentication"; Slavic and Baltic cases). */
const STEM = 8

// Different spellings of one word, after stemming.
const same: Record<string, string> = {
  blacklis: 'blocklis', blacklst: 'blocklis', blocklst: 'blocklis', denylis: 'blocklis', inbox: 'mailbox', mbox: 'mailbox', doesnt: 'not', cant: 'not', cannot: 'not',
  isnt: 'not', wasnt: 'not', wont: 'not', dont: 'not', didnt: 'not', couldnt: 'not', hasnt: 'not', arent: 'not', nonexist: 'exist', exce: 'exceed', recepien: 'recipien', adress: 'address', sended: 'sent', mesg: 'message', msg: 'message', addr: 'address', acct: 'account', acc: 'account', auth: 'authenti', config: 'configur', whitelis: 'allowlis', unauthor: 'unauthor',
}

const url = /\b(?:https?:\/\/|www\.)[^\s"'<>|]+/gi
// ASCII only: in scripts without spaces a looser rule would swallow the words around the address.
const email = /[A-Za-z0-9.!#$%&'*+/=?^_{|}~-]+@[A-Za-z0-9.-]+/g
const ip = /\[?(?:\d{1,3}\.){3}\d{1,3}\]?(?::\d+)?|\[?(?:ipv6:)?(?:[0-9a-f]{0,4}:){3,}[0-9a-f]{0,4}\]?/gi
const host = /(?<![\w@.-])(?:[a-z0-9_](?:[\w-]{0,62}[\w])?\.)+[a-z][a-z0-9-]{1,23}\.?(?![\w@])/gi
/** The names in a date: in some language each is a word of its own ("nov" is new in many). */
const date = /\b(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,?\s+)?(?:\d{1,2}(?:st|nd|rd|th)?[ .-]{1,2}(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?(?=[ ,-]{1,2}\d)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s+\d{1,2}(?![\d.]))/gi
const word = /[\p{L}\p{N}\p{M}_]+(?:'t\b)?/gu
const contraction = /\b(ca|wo|do|does|is|are|was|were|did|has|have|had|could|should|would|must)n['’´`]t\b/gi
// Scripts that write no spaces between words are compared by pairs of characters.
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Hangul}ー]+/gu
/** Block lists whose zones say what is listed: `pbl.spamhaus.org` lists end-user addresses, `dbl.spamhaus.org` domains. */
const zoned = /^(?:spamhaus|sorbs|surbl|uribl|abuseat|spamcop|barracudacentral)$/
/** A host name made of its address, as providers give to end users. */
const dynamic = /(?:^|[^0-9a-z])(?:\d{1,3}|x{1,3})(?:[-.](?:\d{1,3}|x{1,3})){2,3}[^0-9x]|(?:^|[.-])(?:dyn(?:amic)?|dsl|adsl|dial(?:up|in)?|ppp|pool|dhcp|cable)(?:[.-]|\d)/i
// The same, to part a word where the script changes: "SPF認証".
const scripts = new RegExp(`(${unspaced.source})`, 'u')
// A server's own code for a reason: "DY-001", "OFR_416", "(RLY:B1)", "TSS04", "IB607". Not names of standards, nor of the servers themselves.
const ownCode = /(?<![\w.:/-])([A-Z]{2,4})([-_:]?)([A-Z]?\d{1,6})(?![\w.:-]|\/)/g
const noReason = /^(?:utf|iso|rfc|sha|md|pop|ipv|tls|ssl|smtp|imap|http|base|mx|ms|win|id|no|nr|mb|kb|gb|am|pm|ex|srv|eur|usd|db|ns|pid|tcp|port|doc|qp|crc|as|ht|hy|ora|std|bst|gmt|utc)$/i
/** A word that is a server's own code. */
export const isOwnCode = (word: string): boolean => /^[a-z]{2,5}\d{1,6}$/.test(word) && !noReason.test(word.replace(/\d+$/, ''))

const sample = /^(?:example|domain|host|mail|mx\d*|smtp\d*|www|company|test|server|localhost|invalid)$/
const secondLevel = /^(?:com?|net|org|ac|or|ne|go|gov|edu|ad)$/

/** What words of everyday life stand for, in any language: no server writes of grandmothers. */
export const EVERYDAY = 'everyday'

/** A word as it is compared. */
export function stem(raw: string): string {
  let one = raw
  if (/^[a-z]+$/.test(one)) {
    if (one.length > 5 && one.endsWith('ing')) one = one.slice(0, -3)
    else if (one.length > 4 && one.endsWith('ied')) one = `${one.slice(0, -3)}y`
    else if (one.length > 4 && one.endsWith('ies')) one = `${one.slice(0, -3)}y`
    else if (one.length > 4 && one.endsWith('ed')) one = one.slice(0, -2)
    else if (one.length > 4 && /(?:s|x|z|ch|sh)es$/.test(one)) one = one.slice(0, -2)
    else if (one.length > 3 && one.endsWith('s') && !one.endsWith('ss') && !one.endsWith('us')) one = one.slice(0, -1)
    if (one.length > 4 && one.endsWith('e')) one = one.slice(0, -1)
    if (/([bdfglmnprt])\1$/.test(one) && one.length > 4 && !/ll$|ss$/.test(one)) one = one.slice(0, -1)
  }
  one = one.slice(0, STEM)
  return same[one] ?? one
}

/** The label of a host name that names its owner: `mx1.mail.example.co.uk` -> `example`. */
export function ownerLabel(hostName: string): string {
  const labels = hostName.toLowerCase().replace(/\.$/, '').split('.')
  const last = labels.length - 2
  return labels[last > 0 && secondLevel.test(labels[last]!) && labels.length > 2 ? last - 1 : last] ?? ''
}

// The telling words of an address on the web: whose it is, and its path and query ("p=NoSuchUser").
function urlWords(address: string): string {
  const [, hostName = '', rest = ''] = /^(?:https?:\/\/)?([^/?#:]*)(.*)$/i.exec(address) ?? []
  return ` ${ownerLabel(hostName)} ${rest.replace(/[^a-z_]+/gi, ' ').replace(/\b\w{1,2}\b/g, ' ')} `
}

function hostWords(name: string): string {
  // Names that programs write with dots are words: RESOLVER.ADR.RecipNotFound.
  if (/^(?:[A-Z]{3,}\.){1,3}[A-Za-z]+$/.test(name)) return name.replace(/\./g, ' ')
  const owner = ownerLabel(name)
  // "Cable" as the name of a firm says nothing about its customers' lines.
  if (dynamic.test(name.slice(0, name.lastIndexOf(owner)))) return 'dynhost'
  if (zoned.test(owner)) return name.replace(/\./g, ' ')
  return sample.test(owner) ? '' : owner
}

/** A compared word, and where it stands in the text. */
export interface Token { word: string; start: number; end: number }

/**
 * The compared words of a text in order, with their places in it. Linear in the text's length.
 */
export function tokenize(text: string): Token[] {
  // Every replacement keeps the length, so that places stay true; a URL's own words are put over it.
  const blank = (match: string) => ' '.repeat(match.length)
  const fit = (words: string, length: number) => words.slice(0, length).padEnd(length)
  const masked = text
    .replace(url, (match) => fit(urlWords(match), match.length))
    .replace(email, blank)
    .replace(/\b127\.0\.0\.1\b/g, 'loopback ')
    .replace(host, (match) => fit(hostWords(match), match.length))
    .replace(ip, blank)
    .replace(date, blank)
    .replace(contraction, (match) => fit(' not', match.length))
    .replace(ownCode, (match, letters: string, _, digits: string) => (noReason.test(letters) ? match : `${letters}${digits}`.padEnd(match.length)))
  const tokens: Token[] = []
  for (const match of masked.matchAll(word)) {
    const raw = match[0]
    const start = match.index
    if (unspaced.test(raw)) {
      unspaced.lastIndex = 0
      let at = start
      for (const run of raw.split(scripts)) {
        if (unspaced.test(run)) {
          const characters = [...run]
          if (characters.length === 1) tokens.push({ word: run, start: at, end: at + 1 })
          for (let i = 0; i + 1 < characters.length; i++) tokens.push({ word: characters[i]! + characters[i + 1]!, start: at + i, end: at + i + 2 })
        } else tokens.push(...spaced(run, at))
        unspaced.lastIndex = 0
        at += run.length
      }
      continue
    }
    tokens.push(...spaced(raw, start))
  }
  return tokens
}

// Letters that Unicode does not take apart, and that people type without their mark.
const unmarked: Record<string, string> = { ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ø: 'o', Ø: 'O', ı: 'i', ß: 'ss', æ: 'ae', Æ: 'AE', œ: 'oe', Œ: 'OE', ð: 'd', Ð: 'D', þ: 'th', Þ: 'TH', ħ: 'h' }
const withoutMarks = (raw: string): string => raw.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[łŁđĐøØıßæÆœŒðÐþÞħ]/g, (letter) => unmarked[letter]!)

/** Where addresses on the web stand in a text. */
export const addressesIn = (text: string): { start: number; end: number }[] => [...text.matchAll(url)].map((match) => ({ start: match.index, end: match.index + match[0].length }))

/** The words in a run of letters and digits of a script that writes spaces. */
function spaced(raw: string, start: number): Token[] {
  // Words written together, as codes of programs are: `RecipNotFound`, `LPN007_426`.
  const plain = withoutMarks(raw)
  const parts = /^[A-Z]?[a-z]+(?:[A-Z][a-z]+)+$/.test(plain) ? plain.split(/(?=[A-Z])/) : plain.includes('_') ? plain.split('_') : [plain]
  return parts.flatMap((part) => {
    const lower = part.toLowerCase()
    // Numbers and random ids say nothing; a short code of letters and digits ("TSS04", "S3140") does.
    const empty = !lower || /^\d+$/.test(lower) || (/\d/.test(lower) && !/^[a-z]{1,6}-?\d{1,5}[a-z]?$/.test(lower)) || (lower.length === 1 && /[a-z]/.test(lower))
    return empty ? [] : [{ word: stem(lower), start, end: start + raw.length }]
  })
}
