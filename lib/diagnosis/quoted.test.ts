import { expect, it } from 'vitest'
import { quotedReply } from './quoted'

it.each([
  ['Nov 24 09:12:44 mx1 postfix/smtp[20131]: 4F2A: to=<a@example.com>, relay=mx.example.com[203.0.113.7]:25, dsn=5.1.1, status=bounced (host mx.example.com[203.0.113.7] said: 550 5.1.1 <a@example.com>: User unknown (in reply to RCPT TO command))', '550 5.1.1 <a@example.com>: User unknown'],
  ['postfix/smtp[1]: 9F: to=<a@example.com>, relay=none, dsn=4.4.1, status=deferred (connect to mx.example.com[203.0.113.7]:25: Connection timed out)', 'connect to mx.example.com[203.0.113.7]:25: Connection timed out'],
  ['sm-mta[1]: x: to=<a@example.com>, relay=mx.example.com. [203.0.113.7], dsn=4.0.0, stat=Deferred: No route to host', 'Deferred: No route to host'],
  ['NOQUEUE: reject: RCPT from unknown[203.0.113.7]: 450 4.7.1 Client host rejected: cannot find your hostname; from=<a@example.org> to=<b@example.com> proto=ESMTP', '450 4.7.1 Client host rejected: cannot find your hostname'],
  ['SMTP error from remote mail server after RCPT TO:<a@example.com>: host mx.example.com [203.0.113.7]: 550 no such user', '550 no such user'],
  ['SMTP error from remote mail server after end of data: 552 too big', '552 too big'],
  ['<a@example.com>: host mx.example.com[203.0.113.7] refused to talk to me: 421 too many connections', '421 too many connections'],
  ['Remote server replied: 550 5.1.0 Address rejected.', '550 5.1.0 Address rejected.'],
  ["Protokoll: SMTP, Serverantwort: '530 Authentication required', Port: 25, Secure (SSL): Nein", '530 Authentication required'],
  ['<a@example.com> : host mx.example.com[203.0.113.7] said: 550 no such user', '550 no such user'],
  ['postfix/cleanup[3]: 9F: milter-reject: END-OF-MESSAGE from unknown[203.0.113.7]: 5.7.1 Spam; from=<a@example.org> helo=<x>', '5.7.1 Spam'],
  ['450 4.1.8 <a@example.org>: Sender address rejected: mx.example.org said: 550 no such user', '450 4.1.8 <a@example.org>: Sender address rejected: mx.example.org said: 550 no such user'],
  ['550 user unknown', '550 user unknown'],
  ['the sales assistant said: we are closed', 'the sales assistant said: we are closed'],
])('%s', (line, text) => expect(quotedReply(line)).toBe(text))
