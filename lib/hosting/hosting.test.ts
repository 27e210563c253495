import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadCatalogue } from '@/lib/content'
import { allCodes } from '@/lib/content/pages'
import { caddyfile, exportedFiles, nginxConf } from '.'
import { headersOf, movedExpressions } from './rules'

const project = (name: string): string => path.resolve(import.meta.dirname, '../..', name)

describe('the files in the project are what the rules say (“npx vitest run lib/hosting -u” writes them)', () => {
  it('nginx.conf', async () => expect(nginxConf()).toMatchFileSnapshot(project('nginx.conf')))
  it('Caddyfile', async () => expect(caddyfile()).toMatchFileSnapshot(project('Caddyfile')))
})

describe('headers', () => {
  it('let nobody frame a page but the piece that is made for it', () => {
    expect(headersOf('/550/')['Content-Security-Policy']).toBe("frame-ancestors 'none'")
    expect(headersOf('/embed/')).toEqual({ ...headersOf('/'), 'Content-Security-Policy': 'frame-ancestors *' })
  })
  it('refuse what a browser could be asked for, and keep the clipboard for copy buttons', () => {
    expect(headersOf('/')['Permissions-Policy']).toMatch(/camera=\(\).*clipboard-write=\(self\)$/)
    expect(headersOf('/')['Referrer-Policy']).toBe('no-referrer')
  })
})

/** Where an old address leads, by the expressions that all servers share. */
function leadsTo(address: string): string | undefined {
  for (const { from, to } of movedExpressions) {
    const found = new RegExp(`^${from}`).exec(address)
    if (found) return to ?? `/${found[1]}/`
  }
}

it('pages of other sites may load what is made for them', () => expect(headersOf('/embed.js')).toMatchObject({ 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' }))

describe('old addresses', () => {
  it.each([['/550.html', '/550/'], ['/5.7.1.html', '/5.7.1/'], ['/error-550', '/550/'], ['/error-550/', '/550/'], ['/error-4.2.2.html', '/4.2.2/'], ['/smtp-errors', '/codes/'], ['/smtp-errors/', '/codes/'], ['/smtp-errors.html', '/codes/']])('%s leads to %s', (from, to) => expect(leadsTo(from)).toBe(to))
  it.each(['/404.html', '/550/', '/index.html', '/error-550/x', '/5.7.1/', '/errors-550', '/codes/', '/650.html'])('%s is none', (address) => expect(leadsTo(address)).toBeUndefined())
})

describe('files in the export', () => {
  const codes = allCodes(loadCatalogue())
  const files = exportedFiles('/help', codes)

  it('put the base path before every address', () => {
    for (const line of files._redirects!.trim().split('\n')) expect(line).toMatch(/^\/help\/\S+ \/help\/\S+\/ 301$/)
    expect(files._headers!.match(/^\/.*/gm)).toEqual(['/help/*', '/help/embed/*', '/help/_next/static/*'])
    expect(files['.htaccess']).toContain('ErrorDocument 404 /help/404.html')
  })
  it('name each code’s old addresses, within the two thousand that Cloudflare reads', () => {
    expect(files._redirects).toContain('/help/error-5.7.1 /help/5.7.1/ 301\n')
    expect(files._redirects!.trim().split('\n').length).toBeLessThanOrEqual(2000)
  })
  it('take a header off before another value is set, where Cloudflare would join the two', () => {
    const embed = /^\/help\/embed\/\*\n((?: {2}.*\n)+)/m.exec(files._headers!)![1]!.trim().split(/\n {2}/)
    expect(embed).toEqual(['! Content-Security-Policy', 'Content-Security-Policy: frame-ancestors *'])
  })
  it('hold no line longer than the 2,000 characters that Cloudflare reads', () => expect(Math.max(...files._headers!.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(2000))
})
