import { describe, expect, it } from 'vitest'
import { isOwnCode, ownerLabel, stem, tokenize } from './words'

const words = (text: string) => tokenize(text).map(({ word }) => word)

describe('words', () => {
  it('leave out what varies', () => expect(words('<anna@example.com>: host mx.example.com[203.0.113.7] said 550 5.1.1 id 4F2A1B3C5D9')).toEqual(['host', 'said', 'id']))
  it('leave out the names in dates', () => expect(words('Tue, 14 Nov 2000 09:30 and Nov 24 10:00:01 in May we may')).toEqual(['and', 'in', 'may', 'we', 'may']))
  it('keep short codes of providers', () => expect(words('[TSS04] (S3140) IB607 OFR_416 DY-001 (RLY:B1)')).toEqual(['tss04', 's3140', 'ib607', 'ofr416', 'dy001', 'rlyb1']))
  it('keep whose an address on the web is, and what it names', () => expect(words('see https://support.google.com/mail/?p=NoSuchUser a12')).toEqual(['see', 'googl', 'mail', 'no', 'such', 'user', 'a12']))
  it('open words written together', () => expect(words('RESOLVER.ADR.RecipNotFound')).toEqual(['resolver', 'adr', 'recip', 'not', 'found']))
  it('take pairs of characters where no spaces are', () => expect(words('信箱已满')).toEqual(['信箱', '箱已', '已满']))
  it('keep Chinese words around an address', () => expect(words('地址(user@example.com)不存在')).toEqual(['地址', '不存', '存在']))
  it('know contractions', () => expect(words("doesn't exist, couldn’t, cannot")).toEqual(['not', 'exist', 'not', 'not']))
  it('tell servers’ own codes from names of standards', () => expect(['tss04', 'ofr416', 'utf8', 'rfc5321', 'exceed'].filter(isOwnCode)).toEqual(['tss04', 'ofr416']))
  it('take no line of a firm named Cable for a dynamic one', () => expect(words('mx.cable.example 203-0-113-7.dsl.example.net')).toEqual(['cabl', 'dynhost']))
  it('ignore accents', () => expect(words('Zpráva přílohy')).toEqual(words('zprava prilohy')))
  it('ignore marks that Unicode does not take apart', () => expect(words('błąd địa chỉ dosyası')).toEqual(words('blad dia chi dosyasi')))
  it.each([['mailboxes', 'mailbox'], ['rejected', 'rejects'], ['authentication', 'authenticated'], ['blacklisted', 'blocklist'], ['policies', 'policy']])('%s and %s are one', (a, b) => expect(stem(a)).toBe(stem(b)))
  it('know where they stand', () => {
    const text = '550 mailbox http://a.example/x full'
    for (const { word, start, end } of tokenize(text)) if (word === 'full' || word === 'mailbox') expect(text.slice(start, end)).toBe(word)
  })
})

it.each([['mx1.mail.example.co.uk', 'example'], ['zen.spamhaus.org.', 'spamhaus'], ['outlook.com', 'outlook']])('%s belongs to %s', (host, owner) => expect(ownerLabel(host)).toBe(owner))
