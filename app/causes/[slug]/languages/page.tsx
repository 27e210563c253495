import type { Metadata } from 'next'
import { LanguagesView } from '@/components/page/LanguagesView'
import { loadCatalogue } from '@/lib/content'
import { foldedOf } from '@/lib/content/pages'
import { factsOfLanguages } from '@/lib/machines/facts'
import { metadataOf } from '@/lib/machines/metadata'

export const dynamicParams = false
export const generateStaticParams = () => loadCatalogue().causes.filter((cause) => foldedOf(cause).length > 0).map(({ slug }) => ({ slug }))

interface Props { params: Promise<{ slug: string }> }
const causeOf = async (params: Props['params']) => {
  const { slug } = await params
  return loadCatalogue().causes.find((one) => one.slug === slug)!
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return metadataOf(factsOfLanguages(await causeOf(params)))
}

/** The texts of a cause in other languages, where they are too many for its own page. */
export default async function Page({ params }: Props) {
  return <LanguagesView cause={await causeOf(params)} />
}
