/** What people type who have a code and nothing else, or a sentence that names no reason. */
import { expect, it } from 'vitest'
import { diagnoseText } from './testing/engine'

it.each(['550', '5.7.1', 'error 550', '421', '552 5.2.2', 'what does 554 mean', '#5.1.1'])('“%s” is about a bounce, and leads to the page of its code', async (text) => {
  const { cause, matches } = await diagnoseText(text)
  expect(cause).not.toBe('not-a-bounce')
  expect(text).toContain(matches[0]!.code)
})
it('a reply is about a bounce, even where its words are hardly known', async () => expect((await diagnoseText('421 mx2.example.com Too many sessions from your side and mine, system load 64, closing')).cause).not.toBe('not-a-bounce'))
it.each(['room 550', 'page 421', 'flight 421 to Riga'])('“%s” is not', async (text) => expect((await diagnoseText(text)).cause).toBe('not-a-bounce'))
it('a failure without a reason is no delivery', async () => expect((await diagnoseText('Your message could not be delivered to maria@example.com.')).cause).toBe('no-such-user'))
