import { Page } from '@/components/frame/Page'
import { Many } from '@/components/many/Many'
import { namesOf } from '@/components/many/names'
import { texts } from '@/components/texts'
import { loadCatalogue } from '@/lib/content'
import { factsOfPath } from '@/lib/machines/facts'
import { metadataOf } from '@/lib/machines/metadata'
import { articleOf } from '@/lib/machines/structured'

const facts = factsOfPath(loadCatalogue(), '/many/')
export const metadata = metadataOf(facts)

/** Folders, mailboxes and logs: a table in place of one answer. */
export default function ManyAtOnce() {
  const { name, title, lead, without, readsHeading, reads } = texts.many
  return (
    <Page live trail={[{ label: name }]} about={articleOf(facts)}>
      <h1 className="text-3xl sm:text-4xl">{title}</h1>
      <p className="mt-3 max-w-2xl text-lg">{lead}</p>
      <div data-no-script className="mt-4 rounded-lg border border-line bg-temporary-ground p-4">
        {Object.entries(without).map(([why, sentence]) => <p key={why} data-why={why}>{sentence}</p>)}
        <button type="button" data-reload className="action mt-2">{texts.box.reload}</button>
      </div>
      <Many names={namesOf(loadCatalogue())} />
      <section className="mt-12 max-w-2xl">
        <h2 className="text-xl">{readsHeading}</h2>
        <ul className="mt-3 list-disc space-y-1 pl-5">{reads.map((kind) => <li key={kind}>{kind}</li>)}</ul>
      </section>
    </Page>
  )
}
