import { loadCatalogue } from '@/lib/content'
import { buildIndex } from '@/lib/diagnosis/build'

export const dynamic = 'force-static'

/** The search index, loaded when somebody begins to use the box. */
export const GET = () => Response.json(buildIndex(loadCatalogue()))
