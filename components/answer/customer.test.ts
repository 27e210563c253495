import { expect, it } from 'vitest'
import { customerAnswer } from './customer'

const answer = customerAnswer({
  title: 'The mailbox is full', lines: ['This copy will not arrive', 'To act: the recipient'], summary: 'No room <left>.', heading: 'What to do now',
  steps: [['Tell ', { strong: ['them'] }, '.'], ['Read ', { href: '/552/', text: ['552'] }, ' & ', { code: 'a<b' }]],
  more: { label: 'More about this', url: 'https://example.com/causes/mailbox-full/' }, absolute: (href) => `https://example.com${href}`,
})

it('as plain text', () => expect(answer.plain).toBe(`The mailbox is full

This copy will not arrive
To act: the recipient

No room <left>.

What to do now
1. Tell them.
2. Read 552 & a<b

More about this: https://example.com/causes/mailbox-full/`))
it('as rich text, with whole addresses and nothing that is taken for markup', () => expect(answer.html).toBe('<p><strong>The mailbox is full</strong></p><p>This copy will not arrive<br>To act: the recipient</p><p>No room &lt;left&gt;.</p><p><strong>What to do now</strong></p><ol><li>Tell <strong>them</strong>.</li><li>Read <a href="https://example.com/552/">552</a> &amp; <code>a&lt;b</code></li></ol><p><a href="https://example.com/causes/mailbox-full/">More about this</a></p>'))
it('without steps', () => expect(customerAnswer({ title: 't', lines: ['l'], summary: 's', heading: 'h', steps: [], more: { label: 'm', url: 'u' }, absolute: (href) => href }).plain).toBe('t\n\nl\n\ns\n\nm: u'))
