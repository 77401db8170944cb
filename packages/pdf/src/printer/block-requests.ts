import type { Page } from 'puppeteer-core/internal/api/Page.js'
import type { PdfMessage } from './types.ts'

/** How many characters of an address are shown. */
const shownLength = 120

/**
 * Refuse everything that a page asks for, and collect what it was. Going to another page is given up rather than
 * refused: a refusal would be shown in the page's stead.
 */
export async function blockRequests(page: Page): Promise<PdfMessage[]> {
  const messages: PdfMessage[] = []
  const session = await page.createCDPSession()
  session.on('Fetch.requestPaused', ({ requestId, request, resourceType }) => {
    messages.push({
      severity: 'warning',
      rule: 'blocked-request',
      reason: `The page asked for ${request.url.slice(0, shownLength)}, which was not loaded`,
      remedy: 'Put everything that the page needs into the page itself.',
    })
    const errorReason = resourceType === 'Document' ? 'Aborted' : 'BlockedByClient'
    session.send('Fetch.failRequest', { requestId, errorReason }).catch(() => undefined)
  })
  await session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] })
  return messages
}
