/** How the operator's details are shown in a text. */
import { site } from '@/content/site'
import type { Inline } from './types'

const shown: Record<string, Inline> = {
  name: site.name,
  supportEmail: { href: `mailto:${site.supportEmail}`, text: [site.supportEmail] },
  abuseEmail: { href: `mailto:${site.abuseEmail}`, text: [site.abuseEmail] },
  dynamicAddressUrl: { href: site.dynamicAddressUrl, text: [site.dynamicAddressUrl] },
  helpUrl: { href: site.helpUrl, text: [site.helpUrl] },
  homeUrl: { href: site.homeUrl, text: [site.homeUrl] },
  smtpHost: { code: site.smtp.host },
  smtpPort: { code: String(site.smtp.port) },
}

/** The address under which the site is published, without a slash at the end. */
export const SITE_URL = (process.env.SITE_URL ?? site.url).replace(/\/$/, '')

/** Code in a text as it is shown: where it says `SITE_URL` stands this site's own address, ready to be copied into a server's settings. */
export const shownCode = (code: string): string => code.replaceAll('SITE_URL', SITE_URL)

/** What `<Operator field>` shows, or `undefined` for a field that does not exist. */
export const operatorText = (field: unknown): Inline | undefined => (typeof field === 'string' ? shown[field] : undefined)
