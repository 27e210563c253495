import { describe, expect, it } from 'vitest'
import { markEvidence } from './marks'

const marked = (text: string, evidence: string) => markEvidence(text, evidence).filter((piece) => piece.marked).map((piece) => piece.text)

describe('the deciding words', () => {
  it('are found over line ends', () => expect(marked('said: 552 Mailbox\n    is over quota (in reply', 'Mailbox is over quota')).toEqual(['Mailbox\n    is over quota']))
  it('are found between the repeated codes of a reply', () => expect(marked('552-5.2.2 The mailbox is\n552 5.2.2 over quota', 'mailbox is over quota')).toEqual(['mailbox is\n552 5.2.2 over quota']))
  it('are found behind reply marks', () => expect(marked('> user\n> unknown', 'user unknown')).toEqual(['user\n> unknown']))
  it('may hold characters that mean something elsewhere', () => expect(marked('a (user+x) [y] b', '(user+x) [y]')).toEqual(['(user+x) [y]']))
  it('leave the text whole where they are not in it', () => expect(markEvidence('text', 'something else')).toEqual([{ text: 'text', marked: false }]))
  it('never lose a character', () => expect(markEvidence('a b c', 'b').map(({ text }) => text).join('')).toBe('a b c'))
})
