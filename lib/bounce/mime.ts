/** Opens a message source, or a piece of one, with postal-mime: decoded parts instead of base64 and boundaries. */
import type { Email } from 'postal-mime'

/** The parts of a message that speak about the delivery. The returned original is left out. */
export interface Opened {
  /** The subject, decoded. */
  subject?: string
  header(name: string): string | undefined
  /** The readable text, HTML already turned into text. */
  text: string
  /** `message/delivery-status`, `message/feedback-report`, `message/disposition-notification` parts, as text. */
  reports: { type: string; text: string }[]
}

const headerLine = /^(?:received|return-path|from|to|cc|subject|date|message-id|mime-version|content-type|content-transfer-encoding|delivered-to|x-[\w-]+|reply-to|auto-submitted|authentication-results|arc-[\w-]+|dkim-signature|thread-[\w-]+|references|in-reply-to|sender|precedence|list-[\w-]+|importance|user-agent|accept-language|content-language):(?:\s|$)/i
const envelopeLine = /^>?From \S+.*\d{4}/
/** Nesting that no real report reaches; deeper parts are left unread. */
const MAX_NESTING = 30

/**
 * Does the text begin with the header of a message (RFC 5322)? At least three header lines, or two with MIME among them, before the first empty line.
 * Returns the text from its first header line on, or `undefined`.
 */
export function messageSource(text: string): string | undefined {
  const lines = text.trimStart().split('\n', 400)
  const first = lines.findIndex((line) => line.trim() && !envelopeLine.test(line))
  if (first < 0 || !/^[A-Za-z][\w-]*:/.test(lines[first]!)) return undefined
  let end = lines.findIndex((line, i) => i > first && !line.trim())
  if (end < 0) end = lines.length
  const headers = lines.slice(first, end)
  const named = headers.filter((line) => headerLine.test(line))
  const continued = headers.filter((line) => /^\s/.test(line))
  const foreign = headers.length - named.length - continued.length - headers.filter((line) => /^[\w-]+:/.test(line) && !headerLine.test(line)).length
  const looksMime = named.some((line) => /^(?:mime-version|content-type|received|return-path|message-id):/i.test(line))
  return foreign <= 1 && named.length >= (looksMime ? 2 : 3) ? text.trimStart().split('\n').slice(first).join('\n') : undefined
}

/** Parts sent as they are are characters already: their charset label would garble them, so it is dropped where the text is beyond ASCII. */
function relabel(source: string): string {
  if (!/[^\u0000-\u007f]/.test(source)) return source
  return source.replace(/(^|\n)((?:[\w-]+:[^\n]*(?:\n[ \t][^\n]*)*\n)+)/g, (block: string) =>
    /content-transfer-encoding:\s*(?:base64|quoted-printable)/i.test(block) ? block : block.replace(/charset\s*=\s*"?[\w.:-]+"?/gi, 'charset=utf-8'))
}

const decoder = new TextDecoder()
const asText = (content: ArrayBuffer | Uint8Array | string): string => (typeof content === 'string' ? content : decoder.decode(content))

/** Broken beyond repair, or nested beyond all measure, reads as nothing. */
async function parse(source: string | Uint8Array): Promise<Email | undefined> {
  try {
    // Most of what is pasted is plain text and never needs the parser.
    const { default: PostalMime } = await import('postal-mime')
    return await PostalMime.parse(source, { forceRfc822Attachments: true, maxNestingDepth: MAX_NESTING })
  } catch {
    return undefined
  }
}

const RULE = '\u0000'
/** The parser leaves style sheets of HTML in its text: rules go, with the selectors before them, those inside `@media` first. */
function withoutStyles(text: string): string {
  const withoutRules = (styled: string): string => styled.replace(/\{[^{}]*\}/g, (block) => (block.includes(':') ? RULE : block))
  return withoutRules(withoutRules(text)).split('\n').map((line) => line.slice(line.lastIndexOf(RULE) + 1)).join('\n').replace(/\{[^{}]*\}/g, '')
}

/** Parses a message source; `undefined` where postal-mime refuses it. Bytes keep their charsets, a string is taken as characters. */
export async function openMessage(source: string | Uint8Array): Promise<Opened | undefined> {
  const email = await parse(typeof source === 'string' ? relabel(source) : source)
  if (!email) return undefined
  const reports = email.attachments.filter(({ mimeType }) => /^message\/(?:(?:global-)?delivery-status|feedback-report|disposition-notification)/.test(mimeType))
  const texts = email.attachments.filter(({ mimeType, filename }) => /^text\/plain/.test(mimeType) && !/\.(?:csv|log|ics|vcf)$/i.test(filename ?? ''))
  // A multipart message whose parts are missing is read as the plain text that it is.
  const body = (email.html && email.text !== undefined ? withoutStyles(email.text) : email.text) ?? (email.html ? await htmlToText(email.html) : '')
  const bare = !body.trim() && !reports.length && typeof source === 'string' ? source.slice(source.search(/\n[ \t]*\n/)) : body
  return {
    subject: email.subject,
    header: (name) => email.headers.find(({ key }) => key === name)?.value,
    text: [bare, ...texts.map(({ content }) => asText(content))].join('\n\n'),
    reports: reports.map(({ mimeType, content }) => ({ type: mimeType.split(/[/;]/)[1]!, text: asText(content) })),
  }
}

/** Text that is still in a transfer encoding (`base64`, `quoted-printable`), decoded by the same parser. */
export async function decodeTransfer(body: string, encoding: string): Promise<string> {
  const email = await parse(`MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: ${encoding}\n\n${body}`)
  return email?.text ?? body
}

/**
 * HTML as text. The parser turns HTML into text only where a message has plain text too, hence the wrapping; hard line breaks of the
 * source count as spaces, as in a browser.
 */
export async function htmlToText(html: string): Promise<string> {
  const boundary = 'part-of-a-pasted-text'
  const part = (type: string, body: string) => `--${boundary}\nContent-Type: ${type}; charset=utf-8\n\n${body}\n`
  const email = await parse(`MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=${boundary}\n\n${part('text/plain', '')}${part('text/html', html)}--${boundary}--\n`)
  return email?.text === undefined ? html : withoutStyles(email.text)
}
