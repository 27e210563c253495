/** `llms.txt` (llmstxt.org): what the site is, and where its pages stand in Markdown. */
import { texts } from '@/components/texts'
import { site } from '@/content/site'
import { allCodes, pageOf } from '@/lib/content/pages'
import type { Catalogue } from '@/lib/content/types'
import { absolute, twinOf } from './address'

const line = (title: string, path: string, about?: string): string => `- [${title}](${absolute(twinOf(path))})${about ? `: ${about}` : ''}`

/** The whole file. */
export const llmsOf = (catalogue: Catalogue): string => [
  `# ${site.name} ${site.product}`, `> ${texts.siteDescription}`, texts.markdown.llms(site.name),
  `## ${texts.nav.causes}`, catalogue.causes.map(({ slug, meta }) => line(meta.title, `/causes/${slug}/`, meta.summary)).join('\n'),
  `## ${texts.nav.guides}`, catalogue.guides.map(({ slug, meta }) => line(meta.title, `/guides/${slug}/`, meta.summary)).join('\n'),
  `## ${texts.many.name}`, line(texts.many.title, '/many/', texts.many.lead),
  `## ${texts.machines.name}`, line(texts.machines.title, '/api/', texts.machines.lead),
  `## ${texts.sources.name}`, line(texts.sources.title, '/sources/', texts.sources.lead),
  `## ${texts.nav.codes}`, allCodes(catalogue).map((code) => line(`${code} ${pageOf(catalogue, code).meta.title}`, `/${code}/`)).join('\n'),
  `## ${texts.nav.providers}`, catalogue.providers.map(({ slug, meta }) => line(meta.title, `/providers/${slug}/`)).join('\n'),
].join('\n\n') + '\n'
