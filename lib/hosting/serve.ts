/** The export's `serve.json`, for the server of `npm start` and of the browser tests. */
import { cache, headers, movedExpressions } from './rules'

/** Its keys and their order are those of serve-handler. */
export function serveJson(basePath: string): string {
  const rule = (under: string, set: Readonly<Record<string, string>>) => ({ source: `${basePath}${under}**`, headers: Object.entries(set).map(([key, value]) => ({ key, value })) })
  return JSON.stringify({
    trailingSlash: true,
    directoryListing: false,
    renderSingle: true,
    headers: [rule('/', { 'Cache-Control': cache.other }), rule(cache.fresh.under, { 'Cache-Control': cache.fresh.value }), ...headers.map(({ under, set }) => rule(under, set))],
    redirects: movedExpressions.map(({ from, to }) => ({ source: `${basePath}${to ? from : from.replace('(', ':code(')}`.replace(/\$$/, ''), destination: `${basePath}${to ?? '/:code/'}` })),
  }, null, 2)
}
