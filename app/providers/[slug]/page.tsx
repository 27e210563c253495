import type { Metadata } from 'next'
import { ProviderPageView } from '@/components/page/ProviderPageView'
import { loadCatalogue } from '@/lib/content'
import { factsOfProvider } from '@/lib/machines/facts'
import { metadataOf } from '@/lib/machines/metadata'

export const dynamicParams = false
export const generateStaticParams = () => loadCatalogue().providers.map(({ slug }) => ({ slug }))

interface Props { params: Promise<{ slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params
  return metadataOf(factsOfProvider(loadCatalogue().providers.find((one) => one.slug === slug)!))
}

/** The page of a provider. */
export default async function Page({ params }: Props) {
  const { slug } = await params
  const { default: Body } = await import(`@/content/providers/${slug}.mdx`)
  return <ProviderPageView slug={slug}><Body /></ProviderPageView>
}
