import type { Page } from 'puppeteer-core/internal/api/Page.js'

/**
 * Add a style sheet before all others of a page, which then win, or after them. Puppeteer's own evaluation works in a
 * page that can run no script of its own.
 */
export async function addStyle(page: Page, place: 'prepend' | 'append', css: string): Promise<void> {
  const style = `Object.assign(document.createElement('style'), { textContent: ${JSON.stringify(css)} })`
  await page.evaluate(`document.head.${place}(${style})`)
}
