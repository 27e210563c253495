import type { Metadata } from 'next'
import { LanguagesView } from '@/components/page/LanguagesView'
import { texts } from '@/components/texts'
import { loadCatalogue } from '@/lib/content'
import { foldedOf, languagesPathOf } from '@/lib/content/pages'
import { absolute } from '@/lib/machines/address'

export const dynamicParams = false
export const generateStaticParams = () => loadCatalogue().causes.filter((cause) => foldedOf(cause).length > 0).map(({ slug }) => ({ slug }))

interface Props { params: Promise<{ slug: string }> }
const causeOf = async (params: Props['params']) => {
  const { slug } = await params
  return loadCatalogue().causes.find((one) => one.slug === slug)!
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, meta } = await causeOf(params)
  return { title: texts.languages.title(meta.title), description: texts.languages.lead, alternates: { canonical: absolute(languagesPathOf({ slug })) } }
}

/** The texts of a cause in other languages, where they are too many for its own page. */
export default async function Page({ params }: Props) {
  return <LanguagesView cause={await causeOf(params)} />
}
