/** One line of the JSON-lines contract. */
import type { Diagnosis } from '@/lib/diagnosis'

/** The answer to a line: the diagnosis, or why there is none. `id` is whatever was given. */
export type AnswerLine = ({ id: unknown } & Diagnosis) | { id: unknown; error: string }

/** Answers one line of input. Never throws: a bad line answers with an error. */
export async function answerLine(line: string, diagnose: (text: string) => Promise<Diagnosis>): Promise<AnswerLine> {
  let given: unknown
  try {
    given = JSON.parse(line)
  } catch {
    return { id: null, error: 'The line is no valid JSON.' }
  }
  const { id = null, text } = (given ?? {}) as { id?: unknown; text?: unknown }
  if (typeof text !== 'string') return { id, error: 'The line has no "text" that is a string.' }
  try {
    const { reply, status, cause, matches, recipients, details } = await diagnose(text)
    return { id, reply, status, cause, matches, recipients, details }
  } catch (error) {
    return { id, error: `The text could not be diagnosed: ${error instanceof Error ? error.message : String(error)}` }
  }
}
