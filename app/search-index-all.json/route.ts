import { loadCatalogue } from '@/lib/content'
import { buildIndex } from '@/lib/diagnosis/build'

export const dynamic = 'force-static'

/** The search index with every language, loaded when a text holds words that the small one does not know. */
export const GET = () => Response.json(buildIndex(loadCatalogue()))
