/** `npm run check:sources`: the sources, those checked longest ago first; with `-- --links` it also asks each whether it still answers. */
import { loadCatalogue } from '@/lib/content'
import { sourcesOf } from '@/lib/content/sources'
import { deadLinks } from './dead-links'

const sources = sourcesOf(loadCatalogue())
for (const { checked, url, pages } of sources) console.log(`${checked}  ${url}  (${pages.length === 1 ? pages[0]!.file : `${pages.length} pages`})`)
console.log(`\n${sources.length} sources, the oldest checked on ${sources[0]?.checked ?? '–'}.`)

if (process.argv.includes('--links')) {
  const dead = await deadLinks(sources.map(({ url }) => url))
  if (!dead) console.log('No network: no address could be asked.')
  else {
    for (const { url, why } of dead) console.log(`dead: ${url} (${why})`)
    console.log(`${dead.length} of ${sources.length} addresses do not answer.`)
    process.exitCode = dead.length ? 1 : 0
  }
}
