import { findBrowser } from '../browser/find-browser.ts'
import { launchBrowser, type RunningBrowser } from '../browser/launch-browser.ts'
import { sweepProfiles } from '../browser/profile-folder.ts'
import type { FoundBrowser } from '../browser/types.ts'
import { type PageSource, pageSource } from './page-source.ts'
import type { PrinterOptions, UsedBrowser } from './types.ts'

export interface LaunchedBrowser extends RunningBrowser {
  used: UsedBrowser
  pages: PageSource
  /** Milliseconds from the start to the first answer. */
  launch: number
}

/** Find a browser and start it, with its sandbox unless that is switched off or this is root, whom Chromium gives none. */
export async function startBrowser(options: PrinterOptions, found?: FoundBrowser): Promise<LaunchedBrowser> {
  const started = performance.now()
  const place = found ?? (await findBrowser(options))
  const sandbox = options.sandbox ?? process.getuid?.() !== 0
  sweepProfiles()
  const running = await launchBrowser(place, { sandbox, timeout: options.launchTimeout ?? 30_000 })
  const version = (await running.browser.version()).replace(/^[^/]*\//, '')
  const pages = pageSource(running.browser, running.watch)
  const close = async (): Promise<void> => {
    await pages.settle()
    await running.close()
  }
  const used = { ...place, version, sandbox }
  return { ...running, pages, close, used, launch: performance.now() - started }
}
