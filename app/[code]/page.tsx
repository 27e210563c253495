import type { Metadata } from 'next'
import { CodePageView } from '@/components/page/CodePageView'
import { loadCatalogue } from '@/lib/content'
import { fileOf, pageOf } from '@/lib/content/pages'
import { factsOfCode } from '@/lib/machines/facts'
import { metadataOf } from '@/lib/machines/metadata'

export const dynamicParams = false
export const generateStaticParams = () => loadCatalogue().codes.flatMap((page) => page.codes.map((code) => ({ code })))

interface Props { params: Promise<{ code: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { code } = await params
  return metadataOf(factsOfCode(pageOf(loadCatalogue(), code), code))
}

/** The page of a code. */
export default async function Page({ params }: Props) {
  const { code } = await params
  const { default: Body } = await import(`@/content/codes/${fileOf(loadCatalogue(), code)}.mdx`)
  return <CodePageView code={code}><Body /></CodePageView>
}
