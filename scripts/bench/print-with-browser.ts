import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { findBrowser, printPdf, withPrinter } from '@offprint/pdf'
import { pdfRenderOptions, render } from 'jsonresume-theme-offprint'
import { launch } from 'puppeteer-core'
import type { Comparison } from './compare.ts'

/** The PDF with a warm browser, against a bare `page.pdf` of the same page in the same browser. */
export async function printWithBrowser(use: (comparison: Comparison) => Promise<void>): Promise<void> {
  const resume = JSON.parse(await readFile(join(import.meta.dirname, '../../resume.json'), 'utf8'))
  const html = render(resume)
  const { path, env, headlessShell } = await findBrowser()
  const browser = await launch({
    executablePath: path,
    env: { ...process.env, ...env },
    headless: headlessShell ? 'shell' : true,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  try {
    await withPrinter({ browserPath: path, env: { ...process.env, ...env } }, (printer) =>
      use({
        name: 'PDF of resume.json with a warm browser, against page.pdf',
        ours: () => printPdf(html, { printer, resume, pdfRenderOptions }),
        theirs: async () => {
          const page = await browser.newPage()
          await page.setContent(html)
          await page.pdf({ format: 'A4', printBackground: true, preferCSSPageSize: true })
          await page.close()
        },
        aim: 1.3,
      }),
    )
  } finally {
    await browser.close()
  }
}
