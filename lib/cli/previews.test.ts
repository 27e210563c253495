import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { site } from '@/content/site'
import { tokensOf, writePreviews } from './previews'

it('takes the light colours from the design', () => expect(tokensOf(':root { --ground: light-dark(#fafaf8, #131518); }')).toMatchObject({ ground: '#fafaf8' }))

it('draws a picture of the right size, once', async () => {
  const out = fs.mkdtempSync(path.join(os.tmpdir(), 'previews-'))
  const page = { path: '/550/', title: '', description: '', picture: { code: '550', title: `A title for this test, ${Date.now()}`, outcome: 'permanent' as const, label: 'Permanent' } }
  expect(await writePreviews(out, [page])).toBe(1)
  const file = path.join(out, 'previews', '550.png')
  expect(await sharp(file).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })
  // The operator's colour is in it, on the ground of the design.
  const { data } = await sharp(file).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const colours = new Set(Array.from({ length: data.length / 3 }, (_, i) => data.readUIntBE(3 * i, 3)))
  expect(colours).toContain(0xfafaf8)
  expect(colours).toContain(parseInt(site.accent.light.slice(1), 16))
  expect(await writePreviews(out, [page])).toBe(0)
  fs.rmSync(out, { recursive: true })
})
