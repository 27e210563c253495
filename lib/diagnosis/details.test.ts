import { describe, expect, it } from 'vitest'
import { limitIn, linkIn, listIn, waitIn } from './details'
import { diagnoseText } from './testing/engine'

describe('the time to wait', () => {
  it.each([
    ['451 4.7.1 Greylisting in action, please come back in 00:04:59', 299],
    ['450 4.2.0 Greylisted, try again in 300 seconds', 300],
    ['421 too many connections, retry in 5 minutes', 300],
    ['Gmail will retry for 46 more hours', undefined],
    ['You have been limited. Please wait 1 hour', 3600],
    ['try again after 60s', 60],
    ['come back in 2 days', 172_800],
    ['not accepted', undefined],
  ])('of “%s”', (text, seconds) => expect(waitIn(text)).toBe(seconds))
})

describe('the block list', () => {
  it.each([
    ['blocked using zen.spamhaus.org', 'Spamhaus ZEN'],
    ['listed at dbl.spamhaus.org', 'Spamhaus DBL'],
    ['see https://check.spamhaus.org/query/ip/203.0.113.7', 'Spamhaus'],
    ['Blocked - see http://www.spamcop.net/bl.shtml?203.0.113.7', 'SpamCop'],
    ['found in b.barracudacentral.org', 'Barracuda'],
    ['on our block list (S3140)', undefined],
  ])('of “%s”', (text, list) => expect(listIn(text)).toBe(list))
})

describe('the limit', () => {
  it.each([
    ['message size 70756380 exceeds size limit 62914560 of server', { kind: 'bytes', value: 62_914_560 }],
    ['552 5.3.4 Message size exceeds fixed maximum message size (10485760)', { kind: 'bytes', value: 10_485_760 }],
    ['max size is 25 MB', { kind: 'bytes', value: 25_000_000 }],
    ['The maximum is 20MiB', { kind: 'bytes', value: 20_971_520 }],
    ['452 too many recipients, max 100', { kind: 'recipients', value: 100 }],
    ['user unknown', undefined],
  ])('of “%s”', (text, limit) => expect(limitIn(text)).toEqual(limit))
})

describe('the link', () => {
  it.each([
    ['go to https://support.google.com/mail/?p=NoSuchUser a12 - gsmtp', 'https://support.google.com/mail/?p=NoSuchUser'],
    ['see http://example.com/x).', 'http://example.com/x'],
    ['javascript:alert(1)', undefined],
  ])('of “%s”', (text, link) => expect(linkIn(text)).toBe(link))
})

describe('who refused', () => {
  it.each([
    ['<a@example.com>: host eu-smtp-inbound-1.mimecast.com[203.0.113.9] said: 554 5.7.1 Client host [198.51.100.4] blocked using zen.spamhaus.org', 'mimecast'],
    ['550-5.7.26 This mail has been blocked because the sender is unauthenticated. https://support.google.com/mail/answer/81126 a12 - gsmtp', 'gmail'],
    ['host mx.example.com[203.0.113.9] said: 554 5.7.1 blocked using zen.spamhaus.org', undefined],
  ])('%s', async (text, provider) => expect((await diagnoseText(text)).details.provider).toBe(provider))
})
