import { describe, expect, it } from 'vitest'
import { finishPage, policyOf } from './finish-page'

const page = (main: string) => `<!DOCTYPE html><html><head><link rel="preload" as="script" fetchPriority="low" href="/_next/a.js"/><style>:root{}</style><script src="/site.js"></script></head><body><main ${main}>x</main><script src="/_next/a.js" async=""></script><script>self.__next_f=[]</script></body></html>`

describe('the policy', () => {
  it('names the hash of each inline script and style, and nothing unsafe', () => {
    const policy = policyOf(page(''))
    expect(policy.match(/'sha256-[A-Za-z0-9+/]{43}='/g)).toHaveLength(2)
    expect(policy).not.toContain('unsafe')
  })
  it('stands first in the head', () => expect(finishPage(page(''))).toMatch(/<head><meta http-equiv="Content-Security-Policy" content="default-src 'none'/))
})

it('a document keeps only its own script', () => {
  const finished = finishPage(page('data-document=""'))
  expect(finished).toContain('/site.js')
  expect(finished).not.toContain('_next/a.js')
  expect(finished).not.toContain('__next_f')
})

it('a live page keeps its scripts', () => expect(finishPage(page(''))).toContain('__next_f'))
