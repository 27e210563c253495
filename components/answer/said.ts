/** The part of a text that decided, line by line, with its deciding words and the codes that are explained under their lines. */
import { findReplies, findStatuses } from '@/lib/bounce/codes'
import type { Reading } from '@/lib/bounce/types'
import { markEvidence } from './marks'

/** A stretch of a line: `marked` where it decided, `code` where it is a code. */
export interface Stretch { text: string; marked: boolean; code?: string }

/** A line as shown, with the codes that stand in it for the first time. */
export interface SaidLine { stretches: Stretch[]; codes: string[] }

/** So many characters before and after the deciding words are shown, up to the end of their line. */
const AROUND = 160
/** A text up to this many characters may be typed from memory: codes count wherever they stand in it. */
const TYPED = 400
/** Lines this long are cut: a text without line ends would fill the page. */
const MAX_LINE = 600

interface Mark { start: number; end: number }

/** Where the deciding words stand, or `undefined`. */
function markOf(text: string, evidence: string): Mark | undefined {
  const pieces = markEvidence(text, evidence)
  const at = pieces.findIndex(({ marked }) => marked)
  if (at < 0) return undefined
  const start = pieces.slice(0, at).reduce((sum, piece) => sum + piece.text.length, 0)
  return { start, end: start + pieces[at]!.text.length }
}

/** The passage that decided; the deciding words themselves where no passage holds them. */
export const passageOf = ({ passages }: Reading, evidence: string): string => passages.find(({ text }) => markOf(text, evidence))?.text ?? evidence

/** The window round the mark: whole lines where they are not too far off. */
function windowOf(text: string, { start, end }: Mark): Mark {
  const from = start <= AROUND ? 0 : text.lastIndexOf('\n', start - AROUND) + 1
  const to = text.indexOf('\n', Math.min(text.length, end + AROUND))
  return { start: Math.max(from, start - MAX_LINE), end: Math.min(to < 0 ? text.length : to, end + MAX_LINE) }
}

/**
 * The excerpt of the first of `texts` in which the deciding words stand (what was pasted, then what was read out of it); where none holds them, the
 * beginning of the first. `known` tells which codes can be explained.
 */
export function saidOf(texts: string[], evidence: string, known: (code: string) => boolean): SaidLine[] {
  const marks = texts.map((text) => markOf(text, evidence))
  const at = Math.max(0, marks.findIndex((mark) => mark !== undefined))
  const text = texts[at] ?? ''
  const mark = marks[at] ?? { start: 0, end: 0 }
  const shown = windowOf(text, mark)
  const excerpt = text.slice(shown.start, shown.end)
  // In a reply of several lines a hyphen joins both codes (RFC 5321, section 4.2.1).
  const spaced = excerpt.replace(/\b([245]\d\d)-(?=[245]\.\d)/g, '$1 ')
  const codes = [...findStatuses(spaced), ...findReplies(spaced, text.length <= TYPED)].filter(({ code }) => code[0] !== '2' && known(code)).sort((a, b) => a.index - b.index)
  const seen = new Set<string>()
  let offset = 0
  const lines = excerpt.split('\n').map((line): SaidLine => {
    const begin = offset
    offset += line.length + 1
    const inside = codes.filter(({ index }) => index >= begin && index < begin + line.length)
    const first = inside.map(({ code }) => code).filter((code) => !seen.has(code) && seen.add(code))
    // Every place at which a stretch begins or ends.
    const cuts = [0, line.length, mark.start - shown.start - begin, mark.end - shown.start - begin, ...inside.flatMap(({ code, index }) => [index - begin, index - begin + code.length])]
    const places = [...new Set(cuts.filter((cut) => cut >= 0 && cut <= line.length))].sort((a, b) => a - b)
    const stretches = places.slice(0, -1).map((from, i): Stretch => {
      const absolute = shown.start + begin + from
      return { text: line.slice(from, places[i + 1]), marked: absolute >= mark.start && absolute < mark.end, code: inside.find(({ index }) => index - begin === from)?.code }
    })
    return { stretches, codes: first }
  })
  // Empty lines at the ends say nothing.
  const isEmpty = ({ stretches }: SaidLine): boolean => stretches.every((stretch) => !stretch.text.trim())
  while (lines.length > 1 && isEmpty(lines[0]!)) lines.shift()
  while (lines.length > 1 && isEmpty(lines.at(-1)!)) lines.pop()
  const ellipsis: Stretch = { text: '…', marked: false }
  if (shown.start > 0) lines.unshift({ stretches: [ellipsis], codes: [] })
  if (shown.end < text.trimEnd().length) lines.push({ stretches: [ellipsis], codes: [] })
  return lines
}
