/** Events of sending services (Amazon SES, SendGrid, Mailgun, Postmark …) as JSON: one on each line, or all in one array. */
import { moment } from './dates'
import { textLinesIn } from './log'
import type { Message, Splitting } from './types'

/** Events that tell of no failure, as the services name them. */
const harmless = /"(?:event|event_?type|notificationType|RecordType|MessageState)"\s*:\s*"(?:send|sent|deliver(?:y|ed)|accepted|processed|open(?:ed)?|click(?:ed)?|injection|reception|(?:un)?subscri\w+|group_(?:un|re)subscribe|subscriptionchange|stored|rendering ?failure)"/i
const when = /"(?:timestamp|bouncedat|created_?at|event_?time|time|date|ts)"\s*:\s*(?:"([^"]{10,40})"|(\d{10})(?:\.\d+|\d{3})?\b)/i

/** Does a file of many events begin like this? A single event is a message. */
export const isEvents = (head: string): boolean => /^\s*\{.*\}\s*,?\r?\n\s*\{/.test(head) || /^\s*\[\s*\{/.test(head)
/** All events in one array have to be in memory as a whole. */
export const isArray = (head: string): boolean => /^\s*\[/.test(head)

function messageIn(event: string, line?: number): Message | undefined {
  if (harmless.test(event)) return undefined
  const [, text, seconds] = when.exec(event) ?? []
  return { content: event, line, date: seconds ? moment(Number(seconds) * 1000) : text && moment(text) }
}

/** The events that tell of a failure, from blocks that end where lines end. */
export async function* eventsOf(blocks: AsyncIterable<Uint8Array>, { skip }: Splitting): AsyncGenerator<Message> {
  let number = 0
  for await (const block of blocks) {
    for (const line of textLinesIn(block)) {
      number++
      if (!line.trim()) continue
      const message = messageIn(line.trim().replace(/,$/, ''), number)
      if (message) yield message
      else skip(1)
    }
  }
}

/** The events of an array that tell of a failure; the whole text as one message where it does not parse. */
export function* eventsIn(text: string, { skip }: Splitting): Generator<Message> {
  let events: unknown
  try {
    events = JSON.parse(text)
  } catch {
    return yield { content: text }
  }
  for (const event of events as unknown[]) {
    const message = messageIn(JSON.stringify(event))
    if (message) yield message
    else skip(1)
  }
}
