/** The files that tell each server how to serve the site, all from `rules.ts`. Pure. */
import { htaccess } from './apache'
import { headersFile, redirectsFile } from './lists'
import { serveJson } from './serve'

export { caddyfile } from './caddy'
export { nginxConf } from './nginx'

/** What goes into the export, by name. `basePath` is empty or begins with a slash and ends without one; `codes` are all that have a page. */
export const exportedFiles = (basePath: string, codes: readonly string[]): Record<string, string> => ({
  '.htaccess': htaccess(basePath),
  // GitHub Pages would leave out `_next`.
  '.nojekyll': '',
  _headers: headersFile(basePath),
  _redirects: redirectsFile(basePath, codes),
  'serve.json': serveJson(basePath),
})
