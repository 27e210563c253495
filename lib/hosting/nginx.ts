/** The project's `nginx.conf`. */
import { byHeader, cache, compressed, movedExpressions, serverFiles, strictTransport, types } from './rules'

/** An expression for a path under the base path, which is `\1`: maps are asked "$base_path:$uri", so that one file serves any base path. */
const pattern = (expression: string): string => `"~^([^:]*):\\1${expression}"`
const variable = (name: string): string => `$site_${name.toLowerCase().replace(/\W/g, '_')}`
const map = (name: string, other: string, cases: { when: string; value: string }[]): string =>
  `map "$base_path:$uri" ${name} {\n    default "${other}";\n${cases.map(({ when, value }) => `    ${pattern(when)} "${value}";\n`).join('')}}`

/** One site for nginx 1.18 and newer, to be put into `/etc/nginx/conf.d/`. */
export function nginxConf(): string {
  const all = byHeader()
  return `# Serves the site with nginx. Made from lib/hosting: change it there, then run “npx vitest run lib/hosting -u”.
# Copy it to /etc/nginx/conf.d/bounce-help.conf and make the lines marked “yours” your own.

# What depends on the address. "\\1" stands for the base path: the expressions hold wherever the site is published.
${all.filter(({ except }) => except.length).map(({ name, value, except }) => map(variable(name), value, except.map((one) => ({ when: one.under, value: one.value })))).join('\n')}
${map('$site_cache', cache.other, [{ when: cache.fresh.under, value: cache.fresh.value }])}
${map('$site_moved', '', movedExpressions.map(({ from, to }) => ({ when: from, value: `$base_path${to ?? '/$2/'}` })))}
map $https $site_strict_transport {
    default "";
    on "${strictTransport.value}";
}

server {
    listen 80;             # yours; with TLS: listen 443 ssl; ssl_certificate …; ssl_certificate_key …;
    server_name _;         # yours
    root /srv/www;         # yours: the export stands here, or under a base path in the folder of that name (/srv/www/help)
    set $base_path "";     # yours: "/help" for a site built with SITE_URL=https://example.com/help

    server_tokens off;
    absolute_redirect off;
    charset utf-8;
    charset_types ${compressed.join(' ')};
    error_page 404 $base_path/404.html;

    gzip on;
    gzip_vary on;
    gzip_proxied any;
    gzip_min_length 1024;
    gzip_types ${compressed.join(' ')};

${all.map(({ name, value, except }) => `    add_header ${name} "${except.length ? variable(name) : value}" always;`).join('\n')}
    add_header ${strictTransport.name} $site_strict_transport always;
    add_header Cache-Control $site_cache always;

    if ($site_moved) {
        return 301 $site_moved;
    }
    location / {
        index index.html;
        try_files $uri $uri/ =404;
    }
${Object.entries(types).map(([ending, type]) => `    location ~ "[.]${ending}$" {\n        types { }\n        default_type ${type};\n    }`).join('\n')}
    # For other servers.
    location ~ "/(${serverFiles.map((name) => name.replace('.', '[.]')).join('|')})$" {
        return 404;
    }
}
`
}
