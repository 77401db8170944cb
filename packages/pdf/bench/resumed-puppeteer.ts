import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core'

/** What `resumed` calls, with the browser that the other side uses and that the environment names. */
export async function launch(options: LaunchOptions): Promise<Browser> {
  return puppeteer.launch({ ...options, executablePath: process.env.BENCH_BROWSER ?? '', headless: 'shell' })
}
