import type { Metadata } from 'next'
import { Page as Frame } from '@/components/frame/Page'
import { withoutTerms } from '@/components/page/glossary'
import { Sources } from '@/components/page/Sources'
import { texts } from '@/components/texts'
import { loadCatalogue } from '@/lib/content'
import { factsOfGuide } from '@/lib/machines/facts'
import { metadataOf } from '@/lib/machines/metadata'
import { articleOf } from '@/lib/machines/structured'

export const dynamicParams = false
export const generateStaticParams = () => loadCatalogue().guides.map(({ slug }) => ({ slug }))

/** From so many headings on the contents stand in columns. */
const MANY = 12

interface Props { params: Promise<{ slug: string }> }
const guideOf = async (params: Props['params']) => {
  const { slug } = await params
  return loadCatalogue().guides.find((one) => one.slug === slug)!
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return metadataOf(factsOfGuide(await guideOf(params)))
}

/** A guide. */
export default async function Page({ params }: Props) {
  const guide = await guideOf(params)
  const { slug, meta, headings } = guide
  const { default: Body } = await import(`@/content/guides/${slug}.mdx`)
  if (slug === 'glossary') withoutTerms()
  return (
    <Frame trail={[{ href: '/guides/', label: texts.nav.guides }, { label: meta.title }]} about={articleOf(factsOfGuide(guide))}>
      <h1 className="text-3xl sm:text-4xl">{meta.title}</h1>
      <p className="mt-3 max-w-2xl text-lg">{meta.summary}</p>
      {headings.length > 3 && (
        <nav aria-label={texts.page.contents} className="mt-6 max-w-2xl rounded-lg border border-line bg-surface p-4" data-screen>
          <h2 className="font-semibold">{texts.page.contents}</h2>
          <ol className={`mt-1 ${headings.length > MANY ? 'columns-2 sm:columns-3' : ''}`}>{headings.map(({ id, text }) => <li key={id}><a className="tap" href={`#${id}`}>{text}</a></li>)}</ol>
        </nav>
      )}
      <div className="prose mt-8"><Body /></div>
      <Sources sources={meta.sources} />
    </Frame>
  )
}
