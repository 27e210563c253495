/** The export's `_headers` and `_redirects`, which Netlify and Cloudflare read. */
import { cache, headers, moved, strictTransport } from './rules'

/** Where several blocks hold for an address, Netlify takes the last value and Cloudflare joins them, unless the earlier is taken off (`!`), a line that Netlify passes over. */
export function headersFile(basePath: string): string {
  const [everywhere, ...rest] = headers
  const block = (under: string, lines: string[]): string => `${basePath}${under}*\n${lines.map((line) => `  ${line}\n`).join('')}`
  const lines = (set: Readonly<Record<string, string>>): string[] => Object.entries(set).map(([name, value]) => `${name}: ${value}`)
  return [
    block(everywhere!.under, [...lines(everywhere!.set), `${strictTransport.name}: ${strictTransport.value}`]),
    ...rest.map(({ under, set }) => block(under, [...Object.keys(set).map((name) => `! ${name}`), ...lines(set)])),
    // Both hosts ask for everything else again by themselves.
    block(cache.fresh.under, [`Cache-Control: ${cache.fresh.value}`]),
  ].join('\n')
}

/** Old addresses one by one: two thousand fit on Cloudflare. */
export const redirectsFile = (basePath: string, codes: readonly string[]): string =>
  moved.flatMap(({ before, after, to }) => (to ? [{ name: '', to }] : codes.map((code) => ({ name: code, to: `/${code}/` })))
    .flatMap(({ name, to: target }) => after.map((end) => `${basePath}${before}${name}${end} ${basePath}${target} 301\n`))).join('')
