/** Puts a text on the clipboard, and its rich form beside it where there is one. */

/** `html` is what an editor takes that keeps formats. */
export interface Copied { plain: string; html?: string }

/** Throws where the browser allows neither way. The second way works in frames that may not write to the clipboard, and without HTTPS. */
export async function copy({ plain, html }: Copied): Promise<void> {
  try {
    if (html === undefined) return await navigator.clipboard.writeText(plain)
    const item = { 'text/plain': new Blob([plain], { type: 'text/plain' }), 'text/html': new Blob([html], { type: 'text/html' }) }
    await navigator.clipboard.write([new ClipboardItem(item)])
  } catch {
    const fill = (event: ClipboardEvent) => {
      event.preventDefault()
      event.clipboardData?.setData('text/plain', plain)
      if (html !== undefined) event.clipboardData?.setData('text/html', html)
    }
    document.addEventListener('copy', fill, { once: true })
    if (!document.execCommand('copy')) throw new Error('This browser does not let the page copy.')
  }
}
