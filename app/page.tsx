import { to } from '@/components/address'
import { Contact } from '@/components/frame/Contact'
import { Frame } from '@/components/frame/Frame'
import { JsonLd } from '@/components/frame/JsonLd'
import { CodeLink } from '@/components/page/CodeLink'
import { Search } from '@/components/search/Search'
import { texts } from '@/components/texts'
import { site } from '@/content/site'
import { loadCatalogue } from '@/lib/content'
import { allCodes } from '@/lib/content/pages'
import { factsOfPath } from '@/lib/machines/facts'
import { metadataOf } from '@/lib/machines/metadata'
import { siteOf } from '@/lib/machines/structured'

const common = ['550', '554', '552', '451', '450', '421', '5.1.1', '5.7.1', '5.2.2', '5.7.26']

const facts = factsOfPath(loadCatalogue(), '/')
export const metadata = { ...metadataOf(facts), title: { absolute: `${facts.title} · ${site.name}` } }

function Content() {
  const published = new Set(allCodes(loadCatalogue()))
  return (
    <main id="content" tabIndex={-1} className="mx-auto max-w-5xl px-4 pt-6 outline-none asked:pt-3 sm:px-6 sm:pt-8 sm:asked:pt-8">
      <h1 className="text-3xl asked:sr-only sm:text-4xl sm:asked:not-sr-only">{texts.siteTitle.replace('e-mail', 'e\u2011mail')}</h1>
      <JsonLd things={[siteOf(facts)]} />
      <Search />
      <section className="mt-14" data-screen>
        <h2 className="text-xl" id="find">{texts.find.heading}</h2>
        <div className="mt-3 max-w-3xl divide-y divide-line border-y border-line">
          {texts.find.programs.map(({ name, steps }) => (
            <details key={name}>
              <summary className="tap w-full font-medium">{name}</summary>
              <p className="pb-4">{steps}</p>
            </details>
          ))}
        </div>
      </section>
      <section className="mt-12" data-screen>
        <h2 className="text-xl">{texts.browse.heading}</h2>
        <p className="mt-1 text-soft">{texts.browse.common}</p>
        <ul className="mt-4 grid gap-2 sm:grid-cols-2">
          {common.filter((code) => published.has(code)).map((code) => (
            <li key={code}>
              <CodeLink code={code} />
            </li>
          ))}
        </ul>
        <p className="mt-4 flex gap-6"><a className="tap" href={to('/codes/')}>{texts.browse.codes}</a><a className="tap" href={to('/causes/')}>{texts.browse.causes}</a></p>
      </section>
      <Contact />
    </main>
  )
}

/** The front page: the box, and the ways round it. */
export default function Home() {
  return <Frame><Content /></Frame>
}
