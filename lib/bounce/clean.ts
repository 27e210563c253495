/** Makes any pasted text safe to read: one kind of line end, one kind of space, nothing invisible. */

/** Texts beyond this many characters are read in part: their beginning, where reports speak, and their end. A real report is under 50,000. */
const MAX_CHARACTERS = 200_000

// Zero-width and bidirectional marks, soft hyphen, byte order mark, replacement of control characters but tab, line feed and escape (ISO-2022-JP).
const invisible = /[\u00ad\u034f\u061c\u115f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/g
const control = /[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f\u007f]/g
const space = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g

/** The text with line feeds only, plain spaces, and no invisible or control characters. Lone surrogates become U+FFFD. */
export function clean(text: string): string {
  const cut = text.length > MAX_CHARACTERS ? `${text.slice(0, MAX_CHARACTERS * 0.9)}\n${text.slice(-MAX_CHARACTERS * 0.1)}` : text
  return cut.toWellFormed().replace(/\r\n?|\u2028|\u2029|\f/g, '\n').replace(invisible, '').replace(control, ' ').replace(space, ' ')
}
