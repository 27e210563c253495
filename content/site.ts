/**
 * The operator's file: who publishes this site. Changing the values below, and nothing else, rebrands all of it.
 * Content pages name the operator only through `<Operator field="…" />`.
 */
export const site = {
  /** The product's name, shown beside the operator's. */
  product: 'Bounce help',
  /** The operator's name as customers know it. */
  name: 'Inbox.lv',
  /** The operator's home page. */
  homeUrl: 'https://www.inbox.lv/',
  /** Where the site is published, without a slash at the end. `SITE_URL` in the environment overrides it. A path in it (`https://example.com/help`) becomes the base path. */
  url: 'https://bounce.inbox.lv',
  /** Where customers get help. */
  supportEmail: 'support@inbox.lv',
  /** A form where customers ask for help; empty where they write to `supportEmail`. Then every way to the support leads to it. */
  supportFormUrl: '',
  /** Where other mail servers' admins report abuse, or ask why they are refused. */
  abuseEmail: 'abuse@inbox.lv',
  /** A form where an admin says that an address taken for a dynamic one is a mail server's. */
  dynamicAddressUrl: 'http://help.inbox.lv/abuse/dynip',
  /** The operator's general help pages. */
  helpUrl: 'https://help.inbox.lv/',
  /** Settings that customers type into a mail program. */
  smtp: { host: 'mail.inbox.lv', port: 587 },
  /** The accent colour: two CSS colours with at least 4.5:1 contrast against white and against #14161a. */
  accent: { light: '#0b5cad', dark: '#7db8f5' },
} as const

/** The shape of the operator's file, for the readers in `lib/content`. */
export type Site = typeof site
