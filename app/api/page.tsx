import { Page } from '@/components/frame/Page'
import { texts } from '@/components/texts'
import { loadCatalogue } from '@/lib/content'
import { factsOfPath } from '@/lib/machines/facts'
import { metadataOf } from '@/lib/machines/metadata'
import { samples } from '@/lib/machines/samples'
import { articleOf } from '@/lib/machines/structured'

const facts = factsOfPath(loadCatalogue(), '/api/')
export const metadata = metadataOf(facts)

/** What programs and other people's pages can use, with a sample of each to copy. */
export default function Api() {
  const { name, title, lead, sections } = texts.machines
  return (
    <Page trail={[{ label: name }]} about={articleOf(facts)}>
      <h1 className="text-3xl sm:text-4xl">{title}</h1>
      <p className="mt-3 max-w-2xl text-lg">{lead}</p>
      {(Object.keys(sections) as (keyof typeof sections)[]).map((key) => (
        <section key={key} className="mt-10 max-w-3xl">
          <h2 className="text-xl" id={key}>{sections[key].title}</h2>
          <p className="mt-2 max-w-2xl">{sections[key].text}</p>
          <pre id={`sample-${key}`} tabIndex={0} className="wording mt-3 rounded-lg bg-sunken p-4">{samples[key]}</pre>
          <button type="button" data-copy="pre" className="tap mt-1">{texts.answer.copy}</button>
        </section>
      ))}
    </Page>
  )
}
