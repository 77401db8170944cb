import { findBrowser } from '@offprint/pdf'
import puppeteer, { type Browser } from 'puppeteer-core'

/** Run a function with a browser: whichever is found, ended with the function. */
export async function withBrowser<T>(use: (browser: Browser) => Promise<T>): Promise<T> {
  const { env, path } = await findBrowser()
  const browser = await puppeteer.launch({
    executablePath: path,
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
    env: { ...process.env, ...env },
    timeout: 0,
    protocolTimeout: 0,
  })
  try {
    return await use(browser)
  } finally {
    await browser.close()
  }
}
