import type { Page } from 'puppeteer-core/internal/api/Page.js'
import type { PdfMessage } from './types.ts'

/** How many characters of an address are shown. */
const shownLength = 120

/** Refuse everything that a page asks for, and collect what it was. */
export async function blockRequests(page: Page): Promise<PdfMessage[]> {
  const messages: PdfMessage[] = []
  const session = await page.createCDPSession()
  session.on('Fetch.requestPaused', ({ requestId, request }) => {
    messages.push({
      severity: 'warning',
      rule: 'blocked-request',
      reason: `The page asked for ${request.url.slice(0, shownLength)}, which was not loaded`,
      remedy: 'Put everything that the page needs into the page itself.',
    })
    session.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' }).catch(() => undefined)
  })
  await session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] })
  return messages
}
