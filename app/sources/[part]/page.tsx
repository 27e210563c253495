import type { Metadata } from 'next'
import { SourcesPart } from '@/components/page/SourcesView'
import { loadCatalogue } from '@/lib/content'
import { SOURCE_PARTS } from '@/lib/content/sources'
import { factsOfSources } from '@/lib/machines/facts'
import { metadataOf } from '@/lib/machines/metadata'

export const dynamicParams = false
export const generateStaticParams = () => SOURCE_PARTS.map((part) => ({ part }))

interface Props { params: Promise<{ part: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return metadataOf(factsOfSources(loadCatalogue(), (await params).part))
}

/** The sources of the sites whose names begin with some letters. */
export default async function Page({ params }: Props) {
  return <SourcesPart part={(await params).part} />
}
