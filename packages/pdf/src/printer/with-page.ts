import type { Page } from 'puppeteer-core/internal/api/Page.js'
import type { RunningBrowser } from '../browser/launch-browser.ts'
import { blockRequests } from './block-requests.ts'
import type { PdfMessage } from './types.ts'

/** A page that can load nothing, and what it asked for. */
export interface BlockedPage {
  page: Page
  messages: PdfMessage[]
}

/** Run a function with a page in a context of its own. Fails at once when the page's process ends. */
export async function withPage<T>(
  { browser, watch }: Pick<RunningBrowser, 'browser' | 'watch'>,
  use: (page: BlockedPage) => Promise<T>,
): Promise<T> {
  const context = await browser.createBrowserContext()
  const crash = Promise.withResolvers<never>()
  const { stop } = watch(context.id ?? '', crash.reject)
  const run = async (): Promise<T> => {
    const page = await context.newPage()
    return use({ page, messages: await blockRequests(page) })
  }
  try {
    const result = await Promise.race([run(), crash.promise])
    await context.close()
    return result
  } catch (error) {
    context.close().catch(() => undefined)
    throw error
  } finally {
    stop()
  }
}
