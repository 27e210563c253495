/** Where on the web the things of a page stand. */
import { SITE_URL } from '@/lib/content/operator'

/** A path on the site (`/550/`) as a whole address. Anything else stays as it is. */
export const absolute = (path: string): string => (path.startsWith('/') ? SITE_URL + path : path)

/** The path of a page as the name of a file: `causes/mailbox-full`. */
const nameOf = (path: string): string => path.slice(1, -1) || 'index'

/** The Markdown twin of a page, beside its folder: some servers take a folder such as `5.7.1` with two files in it for a list of files. */
export const twinOf = (path: string): string => `/${nameOf(path)}.md`

/** The picture that a link to a page is shown with. */
export const previewOf = (path: string): string => `/previews/${nameOf(path)}.png`

/** Its size (px), the one that all messengers take. */
export const PREVIEW_SIZE = { width: 1200, height: 630 }
