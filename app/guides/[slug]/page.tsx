import type { Metadata } from 'next'
import { Page as Frame } from '@/components/frame/Page'
import { Contents } from '@/components/page/Contents'
import { withoutTerms } from '@/components/page/glossary'
import { Sources } from '@/components/page/Sources'
import { texts } from '@/components/texts'
import { loadCatalogue } from '@/lib/content'
import { factsOfGuide } from '@/lib/machines/facts'
import { metadataOf } from '@/lib/machines/metadata'
import { articleOf } from '@/lib/machines/structured'

export const dynamicParams = false
export const generateStaticParams = () => loadCatalogue().guides.map(({ slug }) => ({ slug }))

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
      <Contents entries={headings}><div className="prose"><Body /></div></Contents>
      <Sources sources={meta.sources} />
    </Frame>
  )
}
