import { loadCatalogue } from '@/lib/content'
import { factsOfPath } from '@/lib/machines/facts'
import { openSearchOf } from '@/lib/machines/opensearch'

export const dynamic = 'force-static'

/** How a browser searches the site by a keyword. */
export const GET = () => new Response(openSearchOf(factsOfPath(loadCatalogue(), '/')), { headers: { 'Content-Type': 'application/opensearchdescription+xml' } })
