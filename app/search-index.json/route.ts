import { loadCatalogue } from '@/lib/content'
import { buildIndex } from '@/lib/diagnosis/build'
import { englishOf } from '@/lib/diagnosis/english'

export const dynamic = 'force-static'

/** The search index of English texts, loaded when somebody begins to use the box. */
export const GET = () => Response.json(buildIndex(englishOf(loadCatalogue())))
