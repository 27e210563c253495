import * as cfb from 'cfb'
import { describe, expect, it } from 'vitest'
import { isOutlook, textOfOutlook } from './outlook'
import { readBounce } from './read'

const utf16 = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le'))

function saved(streams: Record<string, Uint8Array>): Uint8Array {
  const container = cfb.utils.cfb_new()
  for (const [name, content] of Object.entries(streams)) cfb.utils.cfb_add(container, name, content)
  return Uint8Array.from(cfb.write(container, { type: 'buffer' }) as Buffer)
}

const message = saved({
  '/__substg1.0_0037001F': utf16('Undeliverable: offer'),
  '/__substg1.0_1000001F': utf16("Delivery has failed to these recipients or groups:\r\n\r\nmaria@example.com\r\nRemote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup'"),
  '/__attach_version1.0_#00000000/__substg1.0_1000001F': utf16('virus found in the original'),
})

describe('a message saved by Outlook', () => {
  it('is recognised by its first bytes', () => {
    expect(isOutlook(message)).toBe(true)
    expect(isOutlook(new TextEncoder().encode('550 user unknown'))).toBe(false)
  })
  it('gives its subject and its body, not the returned original', async () => {
    const text = await textOfOutlook(message)
    expect(text).toContain('Subject: Undeliverable: offer')
    expect(text).toContain('RecipientNotFound')
    expect(text).not.toContain('virus')
  })
  it('is read as a bounce', async () => expect((await readBounce(message)).passages).toContainEqual(expect.objectContaining({ reply: '550', status: '5.1.10' })))
  it('that is broken gives nothing', async () => expect(await textOfOutlook(message.slice(0, 600))).toBe(''))
})
