/** For tests: the engine made from the real content, once. */
import { readBounce } from '@/lib/bounce'
import { loadCatalogue } from '@/lib/content'
import { buildIndex, createDiagnose } from '@/lib/diagnosis'

/** The real content. */
export const catalogue = loadCatalogue()
/** The real index. */
export const index = buildIndex(catalogue)
const diagnose = createDiagnose(index)

/** The diagnosis of a text or of a file's bytes. */
export const diagnoseText = async (input: string | Uint8Array) => diagnose(await readBounce(input))
