/** How every server has to serve the site: the one place where headers, cache rules and old addresses stand. The files for each server are made from this. */

/** Headers for the addresses that begin with `under`; `set` wins over what a shorter `under` says. */
export interface HeaderRule { under: string; set: Readonly<Record<string, string>> }

/**
 * Headers of every answer. The policy for scripts and styles stands in each page, because its hashes differ; who may frame a page can only be said in a header.
 * What the site never asks a browser for is refused; copy buttons need the clipboard. Everything here is public and nothing asks who is reading, so that pages
 * of other sites may load the engine, the box, the data and the pictures.
 */
export const headers: readonly HeaderRule[] = [
  {
    under: '/',
    set: {
      'Content-Security-Policy': "frame-ancestors 'none'",
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Permissions-Policy': ['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'magnetometer', 'microphone', 'midi', 'payment', 'usb'].map((name) => `${name}=()`).join(', ') + ', clipboard-write=(self)',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Access-Control-Allow-Origin': '*',
    },
  },
  // The box that other sites show in their pages.
  { under: '/embed/', set: { 'Content-Security-Policy': 'frame-ancestors *' } },
]

/** Sent over TLS only (RFC 6797, section 7.2): a year. Without sub-domains, whose owners nobody asked. */
export const strictTransport = { name: 'Strict-Transport-Security', value: 'max-age=31536000' } as const

/** What browsers may keep. Names under `fresh.under` change with their content; everything else is asked for again, which costs a 304. */
export const cache = { fresh: { under: '/_next/static/', value: 'public, max-age=31536000, immutable' }, other: 'no-cache' } as const

/** Content types that not every server knows, by the ending of the file. */
export const types = { md: 'text/markdown', webmanifest: 'application/manifest+json' } as const

/** Content types worth compressing; HTML is compressed everywhere without being named. */
export const compressed = ['text/css', 'text/javascript', 'text/plain', 'text/xml', 'application/javascript', 'application/json', 'application/xml', 'image/svg+xml', ...Object.values(types)] as const

/** A code, without braces and look-aheads, so that every server's expressions read it. There is no 40x in SMTP, but a page `/404.html`. */
const code = '(4[1-9][0-9]|5[0-9][0-9]|[45][.][0-9][0-9]?[0-9]?[.][0-9][0-9]?[0-9]?)'

/** Addresses that the site never had, but that old lists, links and habits use: `before`, a code unless there is a `to`, then one of `after`. They lead to the page of the code or to `to`. */
export const moved: readonly { before: string; after: readonly string[]; to?: string }[] = [
  { before: '/error-', after: ['', '/', '.html'] },
  { before: '/', after: ['.html'] },
  { before: '/smtp-errors', after: ['', '/', '.html'], to: '/codes/' },
]

/** The same as expressions of the path under the base path; where there is no `to`, the first group is the code. */
export const movedExpressions: readonly { from: string; to?: string }[] = moved.map(({ before, after, to }) => ({ from: `${before}${to ? '' : code}(${after.join('|').replaceAll('.', '[.]')})$`, to }))

/** Files in the export that are read by servers, not by people. */
export const serverFiles = ['.htaccess', '.nojekyll', '_headers', '_redirects', 'serve.json'] as const

/** The headers of an address, all rules taken together. */
export const headersOf = (address: string): Record<string, string> =>
  Object.assign({}, ...headers.filter(({ under }) => address.startsWith(under)).map(({ set }) => set)) as Record<string, string>

/** A header with its value everywhere, and the values that differ, by where they hold. */
export interface Header { name: string; value: string; except: { under: string; value: string }[] }

/** The same rules, header by header, for servers that choose a value by the address. */
export function byHeader(): Header[] {
  const [first, ...rest] = headers
  return Object.entries(first!.set).map(([name, value]) => ({ name, value, except: rest.flatMap(({ under, set }) => (set[name] === undefined ? [] : [{ under, value: set[name] }])) }))
}
