import { setTimeout } from 'node:timers/promises'
import type { Browser } from 'puppeteer-core/internal/api/Browser.js'
import type { Page } from 'puppeteer-core/internal/api/Page.js'
import type { CrashWatch } from '../browser/watch-crashes.ts'
import { blockRequests } from './block-requests.ts'
import type { PdfMessage } from './types.ts'

/** A page in a context of its own, which can load nothing and run no script. */
export interface ClosedPage {
  page: Page
  /** What it asked for in vain. */
  messages: PdfMessage[]
}

/** Where the pages of one browser come from. */
export interface PageSource {
  /** Run a function with a fresh page. Fails at once when the page's process ends. */
  use<T>(task: (page: ClosedPage) => Promise<T>): Promise<T>
  /**
   * Wait until nothing is being set up any more, but not long. A browser that ends before leaves timers of half a minute
   * behind, for which the process would wait.
   */
  settle(): Promise<void>
}

/** Milliseconds to wait for a page in reserve before the browser ends anyway. */
const patience = 2000

interface Prepared {
  ready: Promise<ClosedPage>
  crashed: Promise<never>
  close(): Promise<void>
}

/**
 * Make pages for a browser. One is kept in reserve: it takes a process and a dozen messages to set a page up, which is
 * done while the document before is still being worked on.
 */
export function pageSource(browser: Browser, watch: CrashWatch): PageSource {
  let reserve: Prepared | undefined = prepare(browser, watch)
  return {
    async use(task) {
      const { ready, crashed, close } = reserve ?? prepare(browser, watch)
      reserve = undefined
      try {
        const result = await Promise.race([ready.then(task), crashed])
        reserve ??= prepare(browser, watch)
        return result
      } finally {
        close().catch(() => undefined)
      }
    },
    async settle() {
      const late = setTimeout(patience, undefined, { ref: false })
      if (reserve !== undefined)
        await Promise.race([reserve.ready, reserve.crashed, late]).catch(() => undefined)
    },
  }
}

function prepare(browser: Browser, watch: CrashWatch): Prepared {
  const context = browser.createBrowserContext()
  const crash = Promise.withResolvers<never>()
  const watched = context.then(({ id }) => watch(id ?? '', crash.reject))
  const ready = context.then(async (context) => {
    const page = await context.newPage()
    const [messages] = await Promise.all([
      blockRequests(page),
      page.setJavaScriptEnabled(false),
      page.emulateMediaType('print'),
    ])
    return { page, messages }
  })
  for (const promise of [ready, crash.promise, watched]) promise.catch(() => undefined)
  const close = async (): Promise<void> => {
    const { stop } = await watched
    stop()
    await (await context).close()
  }
  return { ready, crashed: crash.promise, close }
}
