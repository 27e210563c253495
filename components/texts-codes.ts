/** The sentences of the list of codes: part of `texts.ts`, in a file of their own so that the list loads no others. */
import type { Role } from '@/lib/content/types'
import { plural } from './plural'

/** The English list of codes. */
export const codes = {
  title: 'All codes',
  lead: 'Every bounce carries a code of three digits, often one with dots as well. A code that begins with 4 is temporary, one that begins with 5 is final.',
  filters: 'Find a code',
  filter: 'Filter the codes',
  filterHint: 'Number or word: 57, full …',
  kind: 'Kind',
  kinds: { '': 'Any', '5': 'Permanent', '4': 'Temporary' },
  act: 'Who has to act',
  actors: { '': 'Anyone', sender: 'You, the sender', 'sender-admin': 'Your e-mail provider', recipient: 'The recipient', 'recipient-admin': 'The recipient’s provider' } satisfies Record<Role | '', string>,
  subject: 'Subject',
  anySubject: 'Any',
  provider: 'Sent by',
  anyProvider: 'Anyone',
  option: (name: string, n: number) => `${name} (${new Intl.NumberFormat('en').format(n)})`,
  clear: 'Clear the filters',
  found: (n: number) => plural(n, '# code', '# codes'),
  none: 'No code matches. Paste the whole message into the box instead.',
  ask: (typed: string) => `Look for “${typed}” in the box`,
  table: 'Codes, their kind, what they usually mean and who has to act',
  columns: { code: 'Code', kind: 'Kind', causes: 'Usual causes', act: 'Who has to act', texts: 'Known texts' },
  causes: (names: string[], more: number) => (more ? `${names.join(', ')} and ${new Intl.NumberFormat('en').format(more)} more` : names.join(', ')),
  acting: { sender: 'You', 'sender-admin': 'Your provider', recipient: 'The recipient', 'recipient-admin': 'Their provider' } satisfies Record<Role, string>,
  replyTemporary: 'Three digits, temporary',
  replyPermanent: 'Three digits, permanent',
  subjects: ['Other or unknown', 'The address', 'The mailbox', 'The mail system', 'Network and routing', 'The conversation between servers', 'The message’s form', 'Security and policy'],
  subjectOf: (digit: number, name: string) => `x.${digit}.x ${name}`,
}
