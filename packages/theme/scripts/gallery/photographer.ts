import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { findBrowser } from '@offprint/pdf'
import puppeteer, { type Browser } from 'puppeteer-core'
import { pdfRenderOptions } from '../../src/pdf-render-options.ts'

/** How a page is looked at. */
export interface View {
  readonly width: number
  readonly height: number
  readonly scale: number
  readonly dark?: boolean
  readonly whole?: boolean
}

/** Takes pictures of pages, on screen and on paper. */
export interface Photographer {
  screen(html: string, file: string, view: View): Promise<void>
  /** Print a page and write a picture of each sheet, `<stem>-1.png` and so on, `first` sheet alone if asked. Needs `pdftoppm`. */
  paper(html: string, stem: string, dots: number, first?: boolean): Promise<void>
}

/** Run a function with a photographer: one browser, ended with the function. */
export async function withPhotographer(use: (photographer: Photographer) => Promise<void>): Promise<void> {
  const { env, path } = await findBrowser()
  const browser = await puppeteer.launch({
    executablePath: path,
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none', '--hide-scrollbars'],
    env: { ...process.env, ...env },
  })
  try {
    await use({
      screen: (html, file, view) => screen(browser, html, file, view),
      paper: (html, stem, dots, first) => paper(browser, html, stem, dots, first === true),
    })
  } finally {
    await browser.close()
  }
}

async function screen(browser: Browser, html: string, file: string, view: View): Promise<void> {
  const page = await browser.newPage()
  await page.setViewport({ width: view.width, height: view.height, deviceScaleFactor: view.scale })
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: view.dark === true ? 'dark' : 'light' },
  ])
  await page.setContent(html)
  const picture = await page.screenshot({ fullPage: view.whole === true, optimizeForSpeed: false })
  await page.close()
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, picture)
}

async function paper(
  browser: Browser,
  html: string,
  stem: string,
  dots: number,
  first: boolean,
): Promise<void> {
  const page = await browser.newPage()
  await page.setContent(html)
  const pdf = await page.pdf(pdfRenderOptions)
  await page.close()
  mkdirSync(dirname(stem), { recursive: true })
  const sheets = first ? ['-f', '1', '-l', '1', '-singlefile'] : []
  execFileSync('pdftoppm', ['-r', String(dots), '-png', ...sheets, '-', stem], { input: pdf })
}
