/** Names of people: the ones that stand beside an address, and those that an address is made of. */

/** Somebody whose address was masked: the part before the @, and what stands in for it. */
export interface Person { local: string; name: string }

type StandIn = (kind: string, value: string, form: (n: number) => string) => string

/** Words in place of a name or a host that are nobody's. */
export const IDLE_NAMES = /^(?:unknown|localhost|localdomain|mail|smtp|mx|mta|relay|server|gateway|helo|ehlo|command|name|host|hostname|rejected)$/i

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

// From: "Anna Smith" <…>  or  From: Anna Smith <…>  in a header; "Anna Smith" <…>  or  "Anna Smith <…>"  anywhere
const shownName = /(^[ \t>*]*(?:from|to|cc|bcc|reply-to|sender|resent-from|resent-to|von|an|de|à|para|van|aan|od|do|от|кому)\s*[::][ \t]*)("?)([^"<>\n@]{2,80}?)("?[ \t]*<[^<>\s]+@)|()(")([^"<>\n@]{2,80}?)("?[ \t]*<[^<>\s]+@)/gim
const machineName = /mailer|daemon|postmaster|delivery|subsystem|system|microsoft outlook|administrator|support|team|service|notification|no-?reply|^name \d/i

/** Where a single word is a mailbox's name and no word of the sentence: in brackets or quotes, after what names a mailbox, or as the subject of a line. */
const inBrackets = (word: string): RegExp => new RegExp(`(?<=[<("'\`\\[/«“‘]|\\b(?:user|users|mailbox|account|login|username|recipient|uid|alias|maildir)[ :=]{1,2})${literal(word)}(?=[>)"'\`\\]/»”’:;,.\\s]|$)|(?<=^[ \\t]*)${literal(word)}(?=[ \\t]+(?:\\(|wasn|was |couldn|could |is ))`, 'gim')
/** Parts of addresses that are ordinary words of reports. */
const ordinary = /^(?:will|may|can|not|has|have|is|was|the|a|an|and|or|for|over|full|mark|max|bill|mail|email|mailbox|box|inbox|user|users|unknown|account|accounts|recipient|sender|address|host|server|domain|message|messages|quota|limit|size|list|lists|group|team|office|news|newsletter|orders?|invoices?|shop|store|jobs|press|media|marketing|finance|hr|it|me|my|local|smtp|mx|disabled|inactive|invalid|error|spam|policy|reject|rejected|blocked|delivery|service|services|web|www|home)$/i

/** Masks them. `people` are those whose addresses were found. */
export function maskNames(text: string, people: Person[], standIn: StandIn): string {
  const named = new Map<string, string>()
  const shown = text.replace(shownName, (whole: string, header: string | undefined, quote: string | undefined, name: string | undefined, after: string | undefined, _: string, quote2: string, name2: string, after2: string) => {
    const value = (name ?? name2).trim()
    if (machineName.test(value) || !/\p{L}/u.test(value)) return whole
    const masked = standIn('name', value, (n) => `Name ${n}`)
    if (/\p{L}{2,}/u.test(value)) named.set(value, masked)
    return `${header ?? ''}${quote ?? quote2}${masked}${after ?? after2}`
  })
  const everywhere = [...named].filter(([name]) => /\s/.test(name) && !/^Name \d/.test(name))
    .reduce((rest, [name, masked]) => rest.replace(new RegExp(`(?<!\\p{L})${literal(name).replace(/\s+/g, '\\s+')}(?!\\p{L})`, 'giu'), masked), shown)
  return people.reduce((rest, { local, name }) => maskLocal(rest, local, name), everywhere)
}

/** Masks the part before the @ where it stands alone: whole, or taken apart into first and last name. */
function maskLocal(text: string, local: string, name: string): string {
  // Expressions for many people cost more than the whole rest; of most no more is left than their address, which is masked already.
  const lower = text.toLowerCase()
  const stands = (part: string): boolean => lower.includes(part.toLowerCase())
  const parts = local.split(/[._+=-]+/).filter((part) => /^\p{L}{2,}$/u.test(part))
  const isTelling = /[._+=\d-]/.test(local) && local.length >= 4 && /\p{L}/u.test(local)
  const whole = !stands(local) ? text : isTelling
    ? text.replace(new RegExp(`(?<![\\p{L}\\p{N}@._+-])${literal(local)}(?![\\p{L}\\p{N}@_+-]|\\.\\p{L})`, 'giu'), name)
    : local.length >= 3 && !ordinary.test(local) ? text.replace(inBrackets(local), name) : text
  const [first, last] = parts
  if (!first || !last || parts.length > 3 || parts.some((part) => ordinary.test(part)) || !stands(first) || !stands(last)) return whole
  return whole.replace(new RegExp(`(?<!\\p{L})(?:${first}\\s+(?:\\p{L}\\.?\\s+)?${last}|${last},?\\s+${first})(?!\\p{L})`, 'giu'), name)
}
