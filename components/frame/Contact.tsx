import { texts } from '../texts'
import { supportAddress } from './support'

/** Ends every page: a way to a person. */
export function Contact() {
  return (
    <section className="mt-16 rounded-lg border border-line bg-surface p-5">
      <p className="font-semibold">{texts.contact.question} <a href={supportAddress.href}>{texts.contact.link}</a></p>
      <p className="mt-1 text-soft">{texts.contact.hint}</p>
    </section>
  )
}
