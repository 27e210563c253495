import { describe, expect, it } from 'vitest'
import { finishPage, policyOf } from './finish-page'

const page = (main: string) => `<!DOCTYPE html><html><head><meta charSet="utf-8"/><link rel="preload" as="script" fetchPriority="low" href="/_next/a.js"/><style>:root{}</style><script src="/site.js"></script></head><body><main ${main}>x</main><script src="/_next/a.js" async=""></script><script>self.__next_f=[]</script></body></html>`

describe('the policy', () => {
  it('names the hash of each inline script and style, and nothing unsafe', () => {
    const policy = policyOf(page(''))
    expect(policy.match(/'sha256-[A-Za-z0-9+/]{43}='/g)).toHaveLength(2)
    expect(policy).not.toContain('unsafe')
  })
  it('stands in the head before every script, and lets one policy of trusted types be made', () =>
    expect(finishPage(page(''), 'index.html')).toMatch(/<head><meta charset="utf-8"\/><meta http-equiv="Content-Security-Policy" content="default-src 'none'[^"]*; require-trusted-types-for 'script'; trusted-types default"\/><script src="site.js">/))
})

it('a document keeps only its own script', () => {
  const finished = finishPage(page('data-document=""'), 'index.html')
  expect(finished).toContain('src="site.js"')
  expect(finished).not.toContain('_next/a.js')
  expect(finished).not.toContain('__next_f')
})

it('a live page keeps its scripts', () => expect(finishPage(page(''), 'index.html')).toContain('__next_f'))

it.each([['index.html', 'site.js'], ['550/index.html', '../site.js'], ['causes/mailbox-full/index.html', '../../site.js'], ['404.html', '/help/site.js']])('%s finds its script as %s', (file, src) =>
  expect(finishPage(page('data-document=""').replace('/site.js', '/help/site.js'), file)).toContain(`<script src="${src}">`))
