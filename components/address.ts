/** Addresses on the site. */

/** The path under which the site is published, from `SITE_URL` or the operator's file; empty at the root of a host. */
export const BASE_PATH = process.env.NEXT_PUBLIC_BASE_PATH ?? ''

/** An internal address (`/550/#id`) with the base path before it; anything else as it is. */
export const to = (address: string): string => (address.startsWith('/') ? BASE_PATH + address : address)
