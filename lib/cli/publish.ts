/** What the export holds for machines, besides the pages: JSON, Markdown, pictures, the engine as a module. */
import fs from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { loadCatalogue, ROOT } from '@/lib/content'
import { parseMdx } from '@/lib/content/mdx'
import { apiOf, apiSchemas } from '@/lib/machines/api'
import { factsOf } from '@/lib/machines/facts'
import { llmsOf } from '@/lib/machines/llms'
import { twinsOf } from '@/lib/machines/twins'
import { writeIcons } from './icons'
import { writePreviews } from './previews'

const readTree = (file: string) => parseMdx(file, fs.readFileSync(path.join(ROOT, file), 'utf8')).tree

/** The engine with everything that it needs, as one ES module for browsers and Node. */
const writeEngine = (out: string) =>
  build({ entryPoints: [path.join(ROOT, 'lib', 'index.ts')], outfile: path.join(out, 'engine.js'), bundle: true, minify: true, format: 'esm', platform: 'browser', target: 'es2022', legalComments: 'eof', logLevel: 'warning' })

/** Writes all of it into the export. */
export async function publish(out: string): Promise<void> {
  const catalogue = loadCatalogue()
  const texts: { path: string; text: string }[] = [
    ...apiOf(catalogue).map(({ path: address, answer }) => ({ path: address, text: JSON.stringify(answer) })),
    ...apiSchemas().map(({ path: address, schema }) => ({ path: address, text: JSON.stringify(schema) })),
    ...twinsOf(catalogue, readTree),
    { path: '/llms.txt', text: llmsOf(catalogue) },
  ]
  for (const { path: address, text } of texts) {
    const file = path.join(out, address)
    fs.mkdirSync(path.dirname(file), { recursive: true })
    fs.writeFileSync(file, text)
  }
  await writeEngine(out)
  await writeIcons(out)
  const pages = factsOf(catalogue)
  const drawn = await writePreviews(out, pages)
  console.log(`Published ${texts.length} files for programs and ${pages.length} pictures (${drawn} drawn).`)
}
