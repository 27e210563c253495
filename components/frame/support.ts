/** How somebody reaches a person: the operator's form where there is one, else an e-mail. */
import { site } from '@/content/site'

const form: string = site.supportFormUrl

/** Its address. */
export const supportAddress = form ? { isForm: true, href: form } : { isForm: false, href: `mailto:${site.supportEmail}` }
