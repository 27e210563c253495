import { SourcesView } from '@/components/page/SourcesView'
import { loadCatalogue } from '@/lib/content'
import { factsOfPath } from '@/lib/machines/facts'
import { metadataOf } from '@/lib/machines/metadata'

export const metadata = metadataOf(factsOfPath(loadCatalogue(), '/sources/'))

/** All sources, by site. */
export default function Sources() {
  return <SourcesView />
}
