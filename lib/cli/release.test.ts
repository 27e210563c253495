import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { writeRelease } from './release'

const out = fs.mkdtempSync(path.join(os.tmpdir(), 'release-'))
const write = (file: string, text: string) => {
  fs.mkdirSync(path.dirname(path.join(out, file)), { recursive: true })
  fs.writeFileSync(path.join(out, file), text)
}
const read = (file: string) => fs.readFileSync(path.join(out, file), 'utf8')
write('index.html', '<html><head></head>front</html>')
write('550/index.html', '<html><head></head>550</html>')
write('404.html', '<html><head></head>lost</html>')
write('_next/static/a.js', 'a')
write('api/v1/codes.json', '{}')
fs.copyFileSync('public/sw.js', path.join(out, 'sw.js'))
afterAll(() => fs.rmSync(out, { recursive: true }))

it('keeps every page and what it needs, and the same content is the same release', () => {
  const version = writeRelease(out)
  expect(writeRelease(out)).toBe(version)
  const { pages } = JSON.parse(read('offline.json')) as { pages: Record<string, string> }
  expect(Object.keys(pages).sort()).toEqual(['', '404.html', '550/'])
  expect(read('sw.js')).toContain(`const RELEASE = {"version":"${version}","files":["_next/static/a.js"]}`)
  expect(read('550/index.html').match(/name="release"/g)).toHaveLength(1)
  expect(pages['550/']).toBe(read('550/index.html'))
})

it('a change anywhere is another release', () => {
  const version = writeRelease(out)
  write('_next/static/a.js', 'b')
  const next = writeRelease(out)
  expect(next).not.toBe(version)
  expect(read('index.html')).toContain(`content="${next}"`)
})
