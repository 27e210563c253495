/** Recognises text that was pasted while still encoded: base64, quoted-printable, HTML. */
import { decodeTransfer, htmlToText } from './mime'

const base64Run = /(?:^|\n)((?:[A-Za-z0-9+/]{60,76}\n){1,}[A-Za-z0-9+/]{2,76}={0,2}|[A-Za-z0-9+/]{80,}={0,2})(?=\s|$)/g
const tag = /<\/?(?:html|head|body|div|p|br|span|table|tr|td|th|font|b|i|strong|pre|ul|ol|li|a|h[1-6]|blockquote|center|meta|style|img)(?:\s[^<>]*)?\/?>/gi
/** So many tags make a text HTML; fewer may be a person's own angle brackets. */
const MIN_TAGS = 3

const looksReadable = (text: string): boolean => {
  const letters = text.match(/[\p{L}\p{N}\p{P}\s]/gu)?.length ?? 0
  return text.length > 20 && letters / text.length > 0.95
}

/** Decodes what is encoded in the text and leaves the rest as it is. */
export async function decodePasted(text: string): Promise<string> {
  let result = text
  for (const match of text.matchAll(base64Run)) {
    const decoded = await decodeTransfer(match[1]!, 'base64')
    if (looksReadable(decoded)) result = result.replace(match[1]!, () => `\n${decoded}\n`)
  }
  if ((result.match(/=(?:[0-9A-F]{2}|\n)/g)?.length ?? 0) >= 3 && /=(?:3D|20|\n|C[0-9A-F]=|E[0-9A-F]=)/.test(result)) result = await decodeTransfer(result, 'quoted-printable')
  if ((result.match(tag)?.length ?? 0) >= MIN_TAGS) {
    // Addresses in angle brackets are no tags: they must outlive the parser.
    const safe = result.replace(/<([^\s<>@]+@[^\s<>@]+)>/g, '&lt;$1&gt;')
    // Where nothing breaks lines but the source itself (a few bold words in plain text), its line breaks are meant.
    result = await htmlToText(/<(?:br|p|div|pre)\b/i.test(safe) ? safe : safe.replace(/\n/g, '<br>\n'))
  }
  return result
}
