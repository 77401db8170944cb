import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core'
import { findBrowser } from '../src/browser/find-browser.ts'

/** What `resumed` calls, with the browser that the other side uses. */
export async function launch(options: LaunchOptions): Promise<Browser> {
  const { path, env } = await findBrowser({ sources: ['packaged'] })
  return puppeteer.launch({
    ...options,
    executablePath: path,
    headless: 'shell',
    env: { ...process.env, ...env },
  })
}
