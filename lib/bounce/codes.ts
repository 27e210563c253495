/** Reply codes (RFC 5321, section 4.2) and enhanced status codes (RFC 3463) in running text. */

/** A code where it stands. `index` counts UTF-16 units from the start of the text. */
export interface FoundCode { code: string; index: number }

// Subjects end at 7 and classes are 2, 4 and 5: this keeps version numbers ("Exim 4.96.2", "8.13.1") and addresses out.
const enhanced = /(?<![\w.-])[#(<[]?([245]\.[0-7]\.\d{1,3})(?![\d]|\.\d|\w)/g
// A reply code stands where a reply begins: after a word, mark or arrow that introduces what a server said, or before an enhanced code.
const introduced = /(?:^|\n|said:?|says:?|answered:?|reply:?|replied:?|respon[sd][a-z]*:?|returned:?|reason:?|error:?|errors?\s+code:?|code:?|command:?|failed:?|status:?|because:?|data:?|was:|<<<|<--|>>|->|→|[:;=("'«“‘,|*–—[{]|\.{3}|smtp|esmtp)[\s"'“‘«(<[:*]*(?:smtp[;:]?\s*)?([245]\d\d)(?=[\s\-:;,.!)'"”’»<>#\]]|$)(?!\.\d|\)\s*\d)/gi
const beforeEnhanced = /(?<![\w.])([245]\d\d)[ \-#:]{1,3}(?=[([#<]?[245]\.[0-7]\.\d{1,3})/g
const bare = /(?<![\w.,#/:$€£+-])([45]\d\d)(?![\w%]|[.,:/-]\d|\)\s*\d|\s*(?:€|\$|£|eur|usd|px|ms|mb|kb|gb|km|kg|pages?|people|million|billion|thousand|dollars?|items?|users?|ad\b|bc\b))/gi
const counted = /(?:room|line|port|page|no\.?|nr\.?|number|invoice|order|ticket|bus|flight|street|suite|apt|#|tel|phone)\s*$/i

// What stands in an address on the web is no server's reply.
const url = /\bhttps?:\/\/[^\s"'<>|]+/gi

function matches(text: string, pattern: RegExp): FoundCode[] {
  return [...text.replace(url, (address) => ' '.repeat(address.length)).matchAll(pattern)].map((match) => {
    const code = match[1] ?? ''
    return { code, index: match.index + match[0].lastIndexOf(code) }
  })
}

/** Every enhanced status code, in order. */
export const findStatuses = (text: string): FoundCode[] => matches(text, enhanced)

/** Every reply code that stands where a reply begins, in order. `typed` also takes one that merely stands alone, as people type it. */
export function findReplies(text: string, typed = false): FoundCode[] {
  const found = [...matches(text, introduced), ...matches(text, beforeEnhanced)]
  if (typed) found.push(...matches(text, bare).filter(({ index }) => !counted.test(text.slice(Math.max(0, index - 10), index))))
  const byIndex = new Map(found.map((one) => [one.index, one]))
  return [...byIndex.values()].filter(({ code }) => code[1]! <= '9').sort((a, b) => a.index - b.index)
}

/** The codes that count in a passage: those of the innermost reply, which stands last where one server quotes another; failures before successes. */
export function codesOf(text: string, typed = false): { reply?: string; status?: string } {
  const isFailure = ({ code }: FoundCode) => code[0] !== '2'
  const last = (found: FoundCode[]): string | undefined => (found.filter(isFailure).at(-1) ?? found.at(-1))?.code
  return { reply: last(findReplies(text, typed)), status: last(findStatuses(text)) }
}
