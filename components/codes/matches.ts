/** Which codes answer to what somebody types. */

/** A code, what it is called, and other words that lead to it. */
export interface Named { code: string; title: string; words: string[] }

const isCode = (typed: string): boolean => /^[\dx*.]+$/.test(typed) && /\d/.test(typed)

/** Does a code begin so? With or without dots ("57" and "5.7" find 5.7.x); `x` and `*` stand for any digits. */
function begins(code: string, typed: string): boolean {
  const wild = typed.replace(/[x*]+/g, (any) => (typed.includes('.') ? '\\d+' : `\\d{${any.length}}`)).replace(/\./g, '\\.')
  return [code, code.replace(/\./g, '')].some((form) => new RegExp(`^${wild}`).test(form))
}

/** Does the code answer to what was typed? Of several codes one has to fit ("550 5.7.1"), of words all, each anywhere. */
export function matchesTyped({ code, title, words }: Named, typed: string): boolean {
  const wanted = typed.toLowerCase().split(/[\s,;#]+/).filter(Boolean)
  const codes = wanted.filter(isCode)
  const all = [title, ...words].join(' ').toLowerCase()
  return (codes.length === 0 || codes.some((one) => begins(code, one))) && wanted.filter((word) => !isCode(word)).every((word) => all.includes(word))
}
