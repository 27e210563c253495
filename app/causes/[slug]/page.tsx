import type { Metadata } from 'next'
import { CausePageView } from '@/components/page/CausePageView'
import { loadCatalogue } from '@/lib/content'

export const dynamicParams = false
export const generateStaticParams = () => loadCatalogue().causes.map(({ slug }) => ({ slug }))

interface Props { params: Promise<{ slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params
  const cause = loadCatalogue().causes.find((one) => one.slug === slug)!
  return { title: cause.meta.title, description: cause.meta.summary, alternates: { canonical: `/causes/${slug}/` } }
}

/** The page of a cause. */
export default async function Page({ params }: Props) {
  const { slug } = await params
  const { default: Body } = await import(`@/content/causes/${slug}.mdx`)
  return <CausePageView slug={slug}><Body /></CausePageView>
}
