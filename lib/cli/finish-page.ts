/** What is done to the HTML of each exported page. Pure. */
import { createHash } from 'node:crypto'

const script = /<script\b([^>]*)>([\s\S]*?)<\/script>/g
const scriptPreload = /<link\b(?=[^>]*\brel="(?:module)?preload")(?=[^>]*\bas="script")[^>]*\/?>/g
const charset = /<meta char[sS]et="utf-8"\/>/
const own = /<script\b[^>]*\bsrc="[^"]*\/site\.js"[^>]*><\/script>/
/** Where React would take a page over: nothing does in a document. */
const seams = /<div hidden="">(?:<!--\/?\$-->)+<\/div>|<!--.*?-->/g
/** The scripts that a document keeps: its own, what it is for search engines, and what the browser may load ahead. */
const kept = /src="[^"]*\/site\.js"|type="(?:application\/ld\+json|speculationrules)"/
const style = /<style\b[^>]*>([\s\S]*?)<\/style>/g

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** The policy: only the site itself, and of inline scripts and styles only those that are in the page now. What becomes code at run time passes the one policy of `site.js`. */
export function policyOf(html: string): string {
  const scripts = [...html.matchAll(script)].filter(([, attributes, body]) => body && !/\bsrc=|type="application\/(?:ld\+)?json"/.test(attributes ?? '')).map(([, , body]) => hash(body!))
  const styles = [...html.matchAll(style)].map(([, body]) => hash(body!))
  return [
    "default-src 'none'", ['script-src', "'self'", ...new Set(scripts)].join(' '), ['style-src', "'self'", ...new Set(styles)].join(' '), "img-src 'self' data:", "font-src 'self'",
    "connect-src 'self'", "manifest-src 'self'", "worker-src 'self'", "base-uri 'none'", "form-action 'self'", "require-trusted-types-for 'script'", 'trusted-types default',
  ].join('; ')
}

/**
 * Takes Next's scripts out of a document (a page that carries `data-document`), lets a page find `site.js` from its own folder, so that one opened from a
 * disk finds it too, then begins the head with the charset (which browsers look for in the first kilobyte), the policy, and `site.js`, whose policy for trusted
 * types every other script needs. `file` is the page's name in the export; `404.html` is shown under any address.
 */
export function finishPage(html: string, file: string): string {
  const light = /<main\b[^>]*\bdata-document\b/.test(html)
    ? html.replace(script, (whole, attributes: string) => (kept.test(attributes) ? whole : '')).replace(scriptPreload, '').replace(seams, '')
    : html
  const first = own.exec(light)?.[0] ?? ''
  const found = file === '404.html' ? first : first.replace(/src="[^"]*"/, `src="${'../'.repeat(file.split(/[\\/]/).length - 1)}site.js"`)
  const rest = light.replace(charset, '').replace(own, '')
  return rest.replace('<head>', `<head><meta charset="utf-8"/><meta http-equiv="Content-Security-Policy" content="${policyOf(rest)}"/>${found}`)
}
