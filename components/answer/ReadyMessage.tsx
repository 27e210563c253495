import type { AnswerCause } from '@/lib/content/answers'
import { texts } from '../texts'
import { CopyButton } from './CopyButton'

/** A message ready to be sent to whoever has to act. An admin also needs what the server said, word for word. */
export function ReadyMessage({ message, reply }: { message: NonNullable<AnswerCause['message']>; reply: string }) {
  const isAdmin = message.to.endsWith('-admin')
  const text = isAdmin && reply ? `${message.text}\n\n${texts.answer.serverSaid(reply)}` : message.text
  return (
    <section className="mt-6 max-w-2xl rounded-lg bg-sunken p-4 print:border">
      <h4 className="font-semibold">{texts.answer.message(texts.actors[message.to])}</h4>
      <p className="mt-1 whitespace-pre-line [overflow-wrap:anywhere]">{text}</p>
      <div className="mt-3"><CopyButton label={texts.answer.copy} content={{ plain: text }} /></div>
    </section>
  )
}
