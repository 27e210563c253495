/** Which codes answer to what somebody types. */

/** A code as a list shows it. */
export interface ListedCode { code: string; title: string; causes: string[] }

/** Does the code answer to what was typed? Digits match from its beginning, with or without dots ("57" finds 5.7.x); words match anywhere. */
export function matchesTyped({ code, title, causes }: ListedCode, typed: string): boolean {
  const wanted = typed.trim().toLowerCase()
  if (!wanted) return true
  if (/^[\dx.]+$/.test(wanted)) return code.startsWith(wanted) || (code.includes('.') && code.replace(/\./g, '').startsWith(wanted.replace(/[.x]/g, '')))
  const words = `${title} ${causes.join(' ')}`.toLowerCase()
  return wanted.split(/\s+/).every((word) => words.includes(word))
}
