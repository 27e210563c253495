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

/** What `<Operator field>` shows, or `undefined` for a field that does not exist. */
export const operatorText = (field: unknown): Inline | undefined => (typeof field === 'string' ? shown[field] : undefined)
