/** The page from which this site grew: each of its 25 examples gives the right cause and the right code page first, in each form in which it may be pasted. */
import { describe, expect, it } from 'vitest'
import { diagnoseText } from './testing/engine'

const seed: [text: string, cause: string, code: string | null][] = [
  ['451 4.3.0 <user@domain.xx>: Temporary lookup failure; …', 'server-error', '451'],
  ['Connection refused', 'connection-failed', null],
  ['450 4.1.8 <sender@domain.xx>: Sender address rejected: Domain not found; …', 'sender-rejected', '450'],
  ['450 4.7.1 Client host rejected: cannot find your hostname, …', 'reverse-dns', '450'],
  ['450 4.1.8 <sender@domain.tld>: Sender address rejected: Malformed DNS server reply; …', 'sender-rejected', '450'],
  ['450 4.7.1 <www>: Helo command rejected: Host not found; …', 'bad-helo', '450'],
  ['501 5.5.2 <host.?none?>: Helo command rejected: Invalid name;', 'bad-helo', '501'],
  ['503 5.5.0 <domain.tld[xx.xx.xx.xx]>: Client host rejected: Improper use of SMTP command pipelining; …', 'protocol-error', '503'],
  ['… Client host rejected: In order to send mail, please, login first (in reply to RCPT TO command)', 'login-required', null],
  ['552 5.3.4 Message size exceeds fixed limit; …', 'message-too-big', '552'],
  ['552 5.3.4 The server of recipient returned the error: <xxx@xxx.xx>: message size 70756380 exceeds size limit 62914560 of server …', 'message-too-big', '552'],
  ['Your message could not be delivered to one or more recipients. The server of recipient returned the error: <xxxx@xxx.xxx>: host mailin-04.mx.aol.com[xx.xx.xx.xxx] said: 550 5.1.1 <xxxx@xxx.xxx>: Recipient address rejected: aol.com (in reply to RCPT TO command)', 'no-such-user', '550'],
  ['554 5.7.1 <user@xxx.xx>: Recipient address rejected: Inactive user; …', 'mailbox-disabled', '554'],
  ['554 5.7.1 <user@xxx.xx>: Recipient address rejected: Non existent user -user@xxx.xx (in reply to RCPT TO command)', 'no-such-user', '554'],
  ['554 5.7.1 <user@xxx.xx>: Recipient address rejected: User unknown - user@xxx.xx;', 'no-such-user', '554'],
  ['554 5.7.1 Service unavailable; Client host [xx.xx.xx.xx] blocked using RBL; http://www.spamhaus.org/querybl?ip=xx.xx.xx.xx; …', 'ip-blocklisted', '554'],
  ['554 5.7.1 <sender@domain.tld>: Relay access denied; …', 'relay-denied', '554'],
  ['554 5.7.1 <sender@default.com>: Sender address rejected: blacklisted; …', 'sender-blocked', '554'],
  ['554 5.7.1 <unknown[xx.xx.xx.xx]>: Client host rejected: LTC-HOME - use apollo servers to send mails; …', 'dynamic-ip', '554'],
  ['554 5.7.1 <hotmail.com>: Helo command rejected: Bad HELO, contact abuse@inbox.lv; …', 'bad-helo', '554'],
  ['554 5.7.1 <alabama.usa.com>: Helo command rejected: Fake mail.com, contact abuse@inbox.lv; …', 'bad-helo', '554'],
  ['554 5.7.1 <xx-xx-xx-xx.domain.tld>: Helo command rejected: ...', 'dynamic-ip', '554'],
  ['554 5.7.1 <pool-xx.xx.xx.domain.tld[xx.xx.xx.xx]>: Client host rejected: Dynamic IP detected, visit http://help.inbox.lv/abuse/dynip (1); ...', 'dynamic-ip', '554'],
  ['504 5.5.2 <localhost>: Helo command rejected: need fully-qualified hostname; …', 'bad-helo', '504'],
  ['504 5.5.2 <sender>: Sender address rejected: need fully-qualified address; …', 'sender-rejected', '504'],
]

const real = (text: string): string =>
  text
    .replace(/pool-xx\.xx\.xx/g, 'pool-81-198-12').replace(/xx-xx-xx-xx/g, '81-198-12-34').replace(/xx\.xx\.xx\.xxx?/g, '81.198.12.34')
    .replace(/\b\w+@(?:xxx?\.xxx?|domain\.(?:xx|tld)|default\.com)/g, 'janis.berzins@firma.lv').replace(/\b(?:domain\.tld|domain\.xx)\b/g, 'mail.firma.lv').replace(/[;,]? ?(?:…|\.\.\.)$/, '')

const inLog = (text: string): string =>
  `Nov 24 09:12:44 mx1 postfix/smtp[20131]: 4F2A1B3C5D: to=<janis.berzins@firma.lv>, relay=mx.firma.lv[81.198.12.99]:25, delay=1.2, delays=0.1/0/0.9/0.2, dsn=5.0.0, status=bounced (host mx.firma.lv[81.198.12.99] said: ${text} (in reply to RCPT TO command))`

it('has all 25', () => expect(seed).toHaveLength(25))

describe.each([['verbatim', (text: string) => text], ['with real values', real], ['in a log line', (text: string) => inLog(real(text))]])('%s', (_, form) => {
  it.each(seed)('%s', async (text, cause, code) => {
    const { cause: found, matches } = await diagnoseText(form(text))
    expect(found).toBe(cause)
    if (code) {
      expect(matches[0]!.code).toBe(code)
      expect(matches[0]!.url).toMatch(new RegExp(`^/${code}/`))
    }
  })
})
