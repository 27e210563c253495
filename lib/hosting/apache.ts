/** The export's `.htaccess`. */
import { byHeader, cache, compressed, movedExpressions, serverFiles, strictTransport, types } from './rules'

/** For Apache 2.4 with `AllowOverride All` (or `FileInfo`); a module that is missing is done without. */
export function htaccess(basePath: string): string {
  const at = (under: string): string => `"expr=%{REQUEST_URI} =~ m#^${basePath}${under}#"`
  return `ErrorDocument 404 ${basePath}/404.html
AddDefaultCharset utf-8
AddCharset utf-8 .js .css .json .xml .txt ${Object.keys(types).map((ending) => `.${ending}`).join(' ')}
${Object.entries(types).map(([ending, type]) => `AddType ${type} .${ending}`).join('\n')}

<IfModule mod_rewrite.c>
    RewriteEngine On
    RewriteRule "(^|/)(${serverFiles.map((name) => name.replace('.', '[.]')).join('|')})$" - [R=404,L]
${movedExpressions.map(({ from, to }) => `    RewriteRule "^${from.slice(1)}" "${basePath}${to ?? '/$1/'}" [R=301,L]`).join('\n')}
</IfModule>

<IfModule mod_headers.c>
${byHeader().flatMap(({ name, value, except }) => [`    Header always set ${name} "${value}"`, ...except.map((one) => `    Header always set ${name} "${one.value}" ${at(one.under)}`)]).join('\n')}
    Header always set ${strictTransport.name} "${strictTransport.value}" "expr=%{HTTPS} == 'on'"
    Header always set Cache-Control "${cache.other}"
    Header always set Cache-Control "${cache.fresh.value}" "expr=%{REQUEST_STATUS} < 400 && %{REQUEST_URI} =~ m#^${basePath}${cache.fresh.under}#"
    # mod_deflate marks its entity tags, and then does not know them again.
    RequestHeader edit* If-None-Match "-(?:gzip|br)\\"" "\\""
</IfModule>

<IfModule mod_deflate.c>
    AddOutputFilterByType DEFLATE text/html ${compressed.join(' ')}
</IfModule>
<IfModule mod_brotli.c>
    AddOutputFilterByType BROTLI_COMPRESS;DEFLATE text/html ${compressed.join(' ')}
</IfModule>
`
}
