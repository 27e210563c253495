import type { Metadata } from 'next'
import { CausePageView } from '@/components/page/CausePageView'
import { loadCatalogue } from '@/lib/content'
import { factsOfCause } from '@/lib/machines/facts'
import { metadataOf } from '@/lib/machines/metadata'

export const dynamicParams = false
export const generateStaticParams = () => loadCatalogue().causes.map(({ slug }) => ({ slug }))

interface Props { params: Promise<{ slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params
  return metadataOf(factsOfCause(loadCatalogue().causes.find((one) => one.slug === slug)!))
}

/** The page of a cause. */
export default async function Page({ params }: Props) {
  const { slug } = await params
  const { default: Body } = await import(`@/content/causes/${slug}.mdx`)
  return <CausePageView slug={slug}><Body /></CausePageView>
}
