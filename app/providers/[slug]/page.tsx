import type { Metadata } from 'next'
import { ProviderPageView } from '@/components/page/ProviderPageView'
import { loadCatalogue } from '@/lib/content'

export const dynamicParams = false
export const generateStaticParams = () => loadCatalogue().providers.map(({ slug }) => ({ slug }))

interface Props { params: Promise<{ slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params
  const provider = loadCatalogue().providers.find((one) => one.slug === slug)!
  return { title: provider.meta.title, description: provider.meta.summary, alternates: { canonical: `/providers/${slug}/` } }
}

/** The page of a provider. */
export default async function Page({ params }: Props) {
  const { slug } = await params
  const { default: Body } = await import(`@/content/providers/${slug}.mdx`)
  return <ProviderPageView slug={slug}><Body /></ProviderPageView>
}
