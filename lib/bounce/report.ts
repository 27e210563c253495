/** The report alone, as text to read or to send on: decoded, without headers and without the letter that came back. */
import { splitReturned } from './body'
import { clean } from './clean'
import { decodePasted } from './encoded'
import { parseEvents } from './event'
import { messageSource, openMessage } from './mime'
import { isOutlook, textOfOutlook } from './outlook'
import { charactersOf } from './read'

/** The report in a text: where nothing comes before the returned letter, the text is a piece of a report itself. */
function withoutLetter(text: string): string {
  const { report } = splitReturned(text)
  return (report.trim() ? report : text).trim()
}

/** Takes what somebody pasted, or a file's bytes. Reads as the same bounce as its source. Never throws. */
export async function reportOf(input: string | Uint8Array): Promise<string> {
  if (typeof input !== 'string' && isOutlook(input)) return reportOf(await textOfOutlook(input))
  const text = clean(typeof input === 'string' ? input : charactersOf(input))
  if (parseEvents(text)) return text.trim()
  const source = messageSource(text)
  const opened = source ? await openMessage(typeof input === 'string' ? source : input) : undefined
  if (!opened) return withoutLetter(await decodePasted(text))
  // What a machine said of itself decides whether it is a bounce at all.
  const kept = ['From', 'Auto-Submitted', 'X-Autoreply', 'Precedence'].flatMap((name) => {
    const value = opened.header(name.toLowerCase())
    return value ? [`${name}: ${value}`] : []
  })
  const head = [...kept, ...(opened.subject ? [`Subject: ${opened.subject}`] : [])].join('\n')
  return [head, withoutLetter(clean(opened.text)), ...opened.reports.map((report) => clean(report.text).trim())].filter(Boolean).join('\n\n')
}
