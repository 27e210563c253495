import type { Metadata } from 'next'
import { TextsView } from '@/components/page/TextsView'
import { loadCatalogue } from '@/lib/content'
import { allCodes, hasTextsPage } from '@/lib/content/pages'
import { factsOfTexts } from '@/lib/machines/facts'
import { metadataOf } from '@/lib/machines/metadata'

export const dynamicParams = false
export const generateStaticParams = () => allCodes(loadCatalogue()).filter((code) => hasTextsPage(loadCatalogue(), code)).map((code) => ({ code }))

interface Props { params: Promise<{ code: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return metadataOf(factsOfTexts(loadCatalogue(), (await params).code))
}

/** The texts of other pages that name a code, where they are too many for its own page. */
export default async function Page({ params }: Props) {
  return <TextsView code={(await params).code} />
}
