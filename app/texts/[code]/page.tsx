import type { Metadata } from 'next'
import { TextsView } from '@/components/page/TextsView'
import { texts } from '@/components/texts'
import { loadCatalogue } from '@/lib/content'
import { allCodes, hasTextsPage, textsPathOf } from '@/lib/content/pages'
import { absolute } from '@/lib/machines/address'

export const dynamicParams = false
export const generateStaticParams = () => allCodes(loadCatalogue()).filter((code) => hasTextsPage(loadCatalogue(), code)).map((code) => ({ code }))

interface Props { params: Promise<{ code: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { code } = await params
  return { title: texts.code.textsTitle(code), description: texts.code.alsoLead, alternates: { canonical: absolute(textsPathOf(code)) } }
}

/** The texts of other pages that name a code, where they are too many for its own page. */
export default async function Page({ params }: Props) {
  return <TextsView code={(await params).code} />
}
