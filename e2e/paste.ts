/** Pasting, as a person does it: through the clipboard event of the browser, where the focus is. */
import type { Page } from '@playwright/test'

/** The box. */
export const box = (page: Page) => page.getByRole('textbox', { name: 'Paste the message you got back' })

/** Pastes where the focus is; on the page itself where it is nowhere. */
export async function pasteHere(page: Page, text: string) {
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    const taken = !document.activeElement!.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    if (!taken) document.execCommand('insertText', false, pasted)
  }, text)
}

/** Pastes into the box. */
export async function paste(page: Page, text: string) {
  await box(page).focus()
  await pasteHere(page, text)
}
