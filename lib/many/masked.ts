/** Rows without personal data, to show or to send to somebody else. */
import { createMask } from '@/lib/bounce/mask'
import type { Row } from './types'

/** Makes a function that masks rows, one after the other: the same address gets the same stand-in in all of them. `kept`: host names that belong to providers. Files lose their names but for the ending. */
export function createRowMask(kept: readonly string[]): { mask(row: Row): Row; maskFile(file: string): string } {
  const mask = createMask(kept)
  const files = new Map<string, string>()
  const maskFile = (file: string): string => {
    const known = files.get(file) ?? `file-${files.size + 1}${/\.\w{1,5}$/.exec(file)?.[0] ?? ''}`
    files.set(file, known)
    return known
  }
  return {
    maskFile,
    mask(row) {
      // Together: what is said may hold a part of the address.
      const [recipient = '', ...said] = mask(`${row.recipient}\n${row.said}`).text.split('\n')
      return { ...row, file: maskFile(row.file), recipient, said: said.join('\n') }
    },
  }
}
