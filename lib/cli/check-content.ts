/** `npm run check:content`: every problem of the content, each with file, line and remedy. */
import { formatProblems, readContent } from '@/lib/content'

const { catalogue, problems } = readContent()
if (problems.length) {
  console.error(formatProblems(problems))
  console.error(`\n${problems.length} problem(s).`)
  process.exitCode = 1
} else {
  const wordings = catalogue.examples.reduce((n, example) => n + example.wordings.length, 0)
  const codes = catalogue.codes.reduce((n, page) => n + page.codes.length, 0)
  console.log(`Content is fine: ${codes} codes, ${catalogue.causes.length} causes, ${catalogue.providers.length} providers, ${catalogue.guides.length} guides, ${catalogue.examples.length} examples with ${wordings} wordings.`)
}
