/** Files that come late. */
import type { Page } from '@playwright/test'

/** Holds back the files whose addresses fit; hands out how to let them come. */
export async function hold(page: Page, addresses: string): Promise<() => void> {
  let release = () => {}
  const held = new Promise<void>((resolve) => { release = resolve })
  await page.route(addresses, async (route) => {
    await held
    await route.continue()
  })
  return release
}
