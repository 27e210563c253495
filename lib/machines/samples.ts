/** What programs write to use the site: shown on the page for programs, and tried by the tests. */
import { texts } from '@/components/texts'
import { absolute, twinOf } from './address'

/** A sample for each section of the page for programs, with the address under which this site is published. */
export const samples: Record<keyof typeof texts.machines.sections, string> = {
  json: ['index', 'codes', 'codes/5.7.1', 'causes', 'causes/mailbox-full', 'providers', 'providers/gmail', 'examples'].map((name) => absolute(`/api/v1/${name}.json`)).join('\n'),
  markdown: ['/550/', '/causes/mailbox-full/'].map((path) => absolute(twinOf(path))).concat(absolute('/llms.txt')).join('\n'),
  embed: `<script async src="${absolute('/embed.js')}"></script>
<bounce-help>
  <a href="${absolute('/')}">${texts.siteTitle}</a>
</bounce-help>`,
  engine: `import { createDiagnose, readBounce } from '${absolute('/engine.js')}'

const index = await (await fetch('${absolute('/search-index-all.json')}')).json()
const diagnose = createDiagnose(index)
const { cause, matches } = diagnose(await readBounce('552 5.2.2 Mailbox full'))
console.log(cause, matches[0].score, matches[0].url)`,
  link: `${absolute('/')}#q=${encodeURIComponent('552 5.2.2 Mailbox full')}\n${absolute('/opensearch.xml')}`,
}
