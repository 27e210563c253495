/** Draws the picture that goes with a link to each page: laid out by satori, made a PNG by sharp. No browser is needed. */
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { createElement } from 'react'
import satori from 'satori'
import sharp from 'sharp'
import { Preview, type Tokens } from '@/components/page/Preview'
import { site } from '@/content/site'
import { ROOT } from '@/lib/content'
import { SITE_URL } from '@/lib/content/operator'
import { PREVIEW_SIZE, previewOf } from '@/lib/machines/address'
import type { Facts } from '@/lib/machines/facts'

/** So many pictures are drawn at once: as many as small machines have cores. */
const AT_ONCE = 2

const require = createRequire(import.meta.url)
const font = (name: string, file: string, weight: 400 | 600) => ({ name, weight, data: fs.readFileSync(require.resolve(`@fontsource/${file}-${weight}-normal.woff`)) })

const fontsOf = () => [
  font('Inter', 'inter/files/inter-latin', 400), font('Inter', 'inter/files/inter-latin', 600),
  font('Inter ext', 'inter/files/inter-latin-ext', 400), font('Inter ext', 'inter/files/inter-latin-ext', 600),
]

/** The light colours of the design, from where they are defined. */
export const tokensOf = (css: string): Tokens => ({ ...Object.fromEntries([...css.matchAll(/--([\w-]+):\s*light-dark\((#\w+)/g)].map(([, name, colour]) => [name, colour])), accent: site.accent.light })

/** Writes the picture of each page into the export. A picture that was drawn before comes from `.cache`. Hands out how many had to be drawn. */
export async function writePreviews(out: string, pages: Facts[]): Promise<number> {
  const cache = path.join(ROOT, '.cache', 'previews')
  fs.mkdirSync(cache, { recursive: true })
  const fonts = fontsOf()
  const tokens = tokensOf(fs.readFileSync(path.join(ROOT, 'app', 'globals.css'), 'utf8'))
  const { host } = new URL(SITE_URL)
  let drawn = 0
  const queue = [...pages]
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    for (let page = queue.shift(); page; page = queue.shift()) {
      const svg = await satori(createElement(Preview, { picture: page.picture, host, tokens }), { ...PREVIEW_SIZE, fonts })
      const kept = path.join(cache, `${createHash('sha256').update(svg).digest('hex')}.png`)
      if (!fs.existsSync(kept)) {
        drawn++
        // A palette: flat colours need no more, and the file is half as large. With less effort the ground is not the design’s.
        await sharp(Buffer.from(svg)).png({ palette: true, effort: 4, dither: 0 }).toFile(kept)
      }
      const file = path.join(out, previewOf(page.path))
      fs.mkdirSync(path.dirname(file), { recursive: true })
      fs.copyFileSync(kept, file)
    }
  }))
  return drawn
}
