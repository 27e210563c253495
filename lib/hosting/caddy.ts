/** The project's `Caddyfile`. */
import { byHeader, type Header, cache, movedExpressions, serverFiles, strictTransport, types } from './rules'

const BASE = '{$BASE_PATH}'

/** Directives with a matcher of their own: the matcher's line, then the directive for it. */
const matched = (matchers: { name: string; match: string; then: string }[]): string => matchers.map(({ name, match, then }) => `\t@${name} ${match}\n\t${then.replace('@', `@${name}`)}`).join('\n')

/** One site for Caddy 2.6 and newer. Its address, folder and base path come from the environment. */
export function caddyfile(): string {
  const all = byHeader()
  const varying = [...all.filter(({ except }) => except.length), { name: 'Cache-Control', value: cache.other, except: [cache.fresh] }]
  const map = ({ name, value, except }: Header): string =>
    `\tmap {path} {${name}} {\n${except.map((one) => `\t\t~^${BASE}${one.under} "${one.value}"`).join('\n')}\n\t\tdefault "${value}"\n\t}`
  return `# Serves the site with Caddy. Made from lib/hosting: change it there, then run “npx vitest run lib/hosting -u”.
# SITE_ADDRESS: "bounce.example.com" for TLS with a certificate that Caddy gets by itself; port 80 without it.
# SITE_ROOT: the export stands here, or under a base path in the folder of that name (/srv/www/help).
# BASE_PATH: "/help" for a site built with SITE_URL=https://example.com/help; empty without it.

{$SITE_ADDRESS::80} {
	root * {$SITE_ROOT:/srv/www}
	encode zstd gzip

	# What depends on the address.
${varying.map(map).join('\n')}
	header {
${all.map(({ name, value, except }) => `\t\t${name} "${except.length ? `{${name}}` : value}"`).join('\n')}
		Cache-Control {Cache-Control}
	}
	# Apart, because Caddy puts off a group that takes a header away until after errors are answered.
	header -Server
${matched([
  { name: 'tls', match: 'protocol https', then: `header @ ${strictTransport.name} "${strictTransport.value}"` },
  ...Object.entries(types).map(([ending, type]) => ({ name: ending, match: `path *.${ending}`, then: `header @ Content-Type "${type}; charset=utf-8"` })),
])}

	# Old addresses.
${matched(movedExpressions.map(({ from, to }, i) => ({ name: `old${i}`, match: `path_regexp old${i} ^${BASE}${from}`, then: `redir @ ${BASE}${to ?? `/{re.old${i}.1}/`} permanent` })))}

	file_server {
		# For other servers.
		hide ${serverFiles.join(' ')}
	}
	handle_errors {
		header Cache-Control "${cache.other}"
		header Content-Type "text/html; charset=utf-8"
		rewrite * ${BASE}/404.html
		file_server
	}
}
`
}
