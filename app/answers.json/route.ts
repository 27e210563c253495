import { answersOf } from '@/lib/content/answers'
import { loadCatalogue } from '@/lib/content'

export const dynamic = 'force-static'

/** What the answer shows of each cause, loaded with the search index. */
export const GET = () => Response.json(answersOf(loadCatalogue()))
