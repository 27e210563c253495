import { expect, it } from 'vitest'
import { authorOf } from './author'

it.each([
  ['This is the mail system at host relay.example.org.', 'Postfix'],
  ['Generating server: AM0PR02MB1234.eurprd02.prod.outlook.com', 'Exchange Online'],
  ['Generating server: mail.example.com', 'Exchange'],
  ['This message was created automatically by mail delivery software.', 'Exim'],
  ["Hi. This is the qmail-send program at mail.example.com.\nI'm afraid I wasn't able to deliver your message", 'qmail'],
  ['   ----- The following addresses had permanent fatal errors -----', 'Sendmail'],
  ['550-5.1.1 The email account that you tried to reach does not exist - gsmtp', 'Gmail'],
  ['{"notificationType":"Bounce","bounce":{"bouncedRecipients":[]}}', 'Amazon SES'],
  ['[{"event":"bounce","sg_event_id":"x"}]', 'SendGrid'],
  ['{"event-data": {"event": "failed"}}', 'Mailgun'],
  ['{"RecordType": "Bounce"}', 'Postmark'],
])('%s', (text, name) => expect(authorOf(text)).toBe(name))
it.each(['mailbox full', '550 5.1.1 user unknown', 'why was my mail to gmail refused?', ''])('“%s” has no author', (text) => expect(authorOf(text)).toBeUndefined())
