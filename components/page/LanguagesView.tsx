import { foldedOf, languagesPathOf } from '@/lib/content/pages'
import type { CausePage } from '@/lib/content/types'
import { factsOfLanguages } from '@/lib/machines/facts'
import { articleOf } from '@/lib/machines/structured'
import { Page } from '../frame/Page'
import { texts } from '../texts'
import { Contents } from './Contents'
import { ExampleBox } from './ExampleBox'
import { Inlines } from './Inlines'
import { byLanguage } from './languages'

/** The texts of a cause in other languages, with their remedies in ours. */
export function LanguagesView({ cause }: { cause: CausePage }) {
  const languages = byLanguage(foldedOf(cause)).map(([name, examples]) => ({ id: `in-${examples[0]!.lang!.toLowerCase()}`, text: name, examples }))
  return (
    <Page trail={[{ href: '/causes/', label: texts.nav.causes }, { href: `/causes/${cause.slug}/`, label: cause.meta.short }, { label: texts.languages.name }]} path={languagesPathOf(cause)} about={articleOf(factsOfLanguages(cause))}>
      <h1 className="text-3xl sm:text-4xl">{texts.languages.title(cause.meta.title)}</h1>
      <p className="mt-3 max-w-2xl text-lg">{texts.languages.lead}</p>
      <Contents entries={languages}>
        <div className="prose">
          {languages.flatMap(({ id, text, examples }) => [
            <h2 key={id} id={id}>{text}</h2>,
            ...examples.map((example) => (
              <ExampleBox key={example.id} example={example}>
                <pre lang={example.lang}>{example.wordings.map((wording) => wording.text).join('\n')}</pre>
                {example.remedy.map((parts, i) => <p key={i}><Inlines parts={parts} /></p>)}
              </ExampleBox>
            )),
          ])}
        </div>
      </Contents>
    </Page>
  )
}
