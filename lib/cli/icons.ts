/** Draws the icons that phones ask for from the one icon of the site. */
import fs from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { ROOT } from '@/lib/content'

/** Phones cut a maskable icon into a shape of their own: its ground reaches the edges. */
const fullGround = (svg: string): string => {
  if (!svg.includes(' rx="14"')) throw new Error('app/icon.svg has no rounded ground (rx="14"): lib/cli/icons.ts cannot make the icon that phones cut themselves.')
  return svg.replace(' rx="14"', '')
}

/** Writes them into the export, as `app/manifest.ts` names them. */
export async function writeIcons(out: string): Promise<void> {
  const svg = fs.readFileSync(path.join(ROOT, 'app', 'icon.svg'), 'utf8')
  const draw = (source: string, size: number, name: string) => sharp(Buffer.from(source), { density: (72 * size) / 64 }).resize(size, size).png({ compressionLevel: 9 }).toFile(path.join(out, `${name}.png`))
  await draw(svg, 192, 'icon-192')
  await draw(svg, 512, 'icon-512')
  await draw(fullGround(svg), 512, 'icon-maskable-512')
}
