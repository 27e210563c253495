/*
 * Keeps the whole site on the device, so that every page and the diagnosis answer without a network. One release is kept whole beside the one
 * before it: a page that is still open from the release before goes on with that release's files, never with a mixture.
 */
/* The build puts the release in the place of this line. */ const RELEASE = null

const PREFIX = 'release-'
const cacheOf = (version) => caches.open(PREFIX + version)
const base = new URL('./', self.location).pathname

const html = (text, status) => new Response(text, { status, headers: { 'Content-Type': 'text/html; charset=utf-8' } })

async function install() {
  const cache = await cacheOf(RELEASE.version)
  await cache.addAll(RELEASE.files.map((file) => new Request(base + file, { cache: 'no-cache' })))
  const pack = await fetch(`${base}offline.json?v=${RELEASE.version}`, { cache: 'no-cache' })
  const { version, pages } = await pack.json()
  // Published in the middle of the download: the browser tries again with the next visit.
  if (version !== RELEASE.version) throw new Error('another release is out')
  await Promise.all(Object.entries(pages).map(([address, text]) => cache.put(base + address, html(text, 200))))
  await self.skipWaiting()
}

/* Of the releases the newest two stay: pages of the one before may still be open. */
async function activate() {
  const releases = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== PREFIX + RELEASE.version)
  await Promise.all(releases.slice(0, -1).map((name) => caches.delete(name)))
  await self.clients.claim()
}

async function page(request, url) {
  const cache = await cacheOf(RELEASE.version)
  const known = await cache.match(url.pathname)
  if (known) return known
  if (!url.pathname.endsWith('/') && (await cache.match(`${url.pathname}/`))) return Response.redirect(`${url.pathname}/${url.search}`, 302)
  try {
    return await fetch(request)
  } catch {
    const lost = await cache.match(`${base}404.html`)
    return lost ? html(await lost.text(), 404) : Response.error()
  }
}

async function file(request, url) {
  const version = url.searchParams.get('v')
  const known = version ? await (await cacheOf(version)).match(url.pathname) : await caches.match(url.pathname)
  return known ?? fetch(request)
}

/* So much of a shared text is taken along: an address holds no more. */
const MOST = 100000

/* UTF-8 where it is valid, else the bytes one by one, so that nothing fails. */
function charactersOf(bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/* What another program shares (see app/manifest.ts) ends here: the box gets it in the fragment of its address, which no server sees. */
async function shared(request) {
  const form = await request.formData()
  const file = form.get('file')
  const words = ['title', 'text', 'url'].map((name) => form.get(name)).filter(Boolean)
  const text = file?.size ? charactersOf(await file.arrayBuffer()) : words.join('\n')
  return Response.redirect(`${base}#q=${encodeURIComponent(text.slice(0, MOST).toWellFormed())}`, 303)
}

if (RELEASE) {
  self.addEventListener('install', (event) => event.waitUntil(install()))
  self.addEventListener('activate', (event) => event.waitUntil(activate()))
  self.addEventListener('fetch', (event) => {
    const { request } = event
    const url = new URL(request.url)
    if (request.method === 'POST' && url.pathname === `${base}share-target/`) return event.respondWith(shared(request))
    if (request.method !== 'GET' || url.origin !== self.location.origin) return
    event.respondWith(request.mode === 'navigate' ? page(request, url) : file(request, url))
  })
}
