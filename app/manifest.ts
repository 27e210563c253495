import type { MetadataRoute } from 'next'
import { BASE_PATH } from '@/components/address'
import { texts } from '@/components/texts'
import { site } from '@/content/site'

export const dynamic = 'force-static'

/** Files that a message can be saved as. */
const messages = { 'message/rfc822': ['.eml'], 'application/vnd.ms-outlook': ['.msg'] }

const icon = (name: string, purpose: 'any' | 'maskable') => ({ src: `${BASE_PATH}/${name}.png`, sizes: name.replace(/.*?(\d+)$/, '$1x$1'), type: 'image/png', purpose })
const shortcut = (name: string, address: string) => ({ name, url: BASE_PATH + address })

/** What a phone or a computer needs to take the site among its programs: to its home screen, to what a text can be shared with, and to what opens a saved message. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    id: `${BASE_PATH}/`, name: `${site.name} ${site.product}`, short_name: site.product, description: texts.siteDescription, lang: 'en', start_url: `${BASE_PATH}/`, scope: `${BASE_PATH}/`, display: 'standalone',
    background_color: '#fafaf8', theme_color: site.accent.light,
    icons: [{ src: `${BASE_PATH}/icon.svg`, sizes: 'any', type: 'image/svg+xml' }, icon('icon-192', 'any'), icon('icon-512', 'any'), icon('icon-maskable-512', 'maskable')],
    shortcuts: [shortcut(texts.nav.paste, '/#paste'), shortcut(texts.browse.codes, '/codes/'), shortcut(texts.browse.causes, '/causes/'), shortcut(texts.nav.guides, '/guides/')],
    launch_handler: { client_mode: 'navigate-existing' },
    // Never GET: what is shared would stand in the address and in the logs of the server. The form is read by the service worker and reaches nobody.
    share_target: {
      action: `${BASE_PATH}/share-target/`, method: 'POST', enctype: 'multipart/form-data',
      params: { title: 'title', text: 'text', url: 'url', files: [{ name: 'file', accept: ['message/rfc822', '.eml', 'text/plain', '.txt'] }] },
    },
    file_handlers: [{ action: `${BASE_PATH}/`, accept: messages }],
  }
}
