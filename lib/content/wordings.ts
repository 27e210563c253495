/** The lines of an example's fence -> wordings. */
import type { Wording } from './types'

const continued = /^(\d{3})-/

/**
 * Each line is a wording of its own, but for a multi-line reply (RFC 5321, section 4.2.1): lines that begin with `552-` belong to the
 * next line that begins with `552`.
 */
export function wordingsOf(fence: string, firstLine: number): Wording[] {
  const wordings: Wording[] = []
  let open: { code: string; wording: Wording } | undefined
  fence.split('\n').forEach((raw, i) => {
    const text = raw.trimEnd()
    if (!text.trim()) return
    if (open && text.startsWith(open.code)) {
      open.wording.text += `\n${text}`
      if (!continued.test(text)) open = undefined
      return
    }
    const wording = { text, line: firstLine + i }
    wordings.push(wording)
    const code = continued.exec(text)?.[1]
    open = code ? { code, wording } : undefined
  })
  return wordings
}
