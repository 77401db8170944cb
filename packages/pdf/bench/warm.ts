import { findBrowser } from '../src/browser/find-browser.ts'
import { type PrintTimings, printPdf, withPrinter } from '../src/index.ts'
import { startBrowser } from '../src/printer/printer-browser.ts'
import { longPage } from './long-page.ts'
import { measure, report } from './measure.ts'

/** One document on a warm browser: everything that `printPdf` does, against Puppeteer alone with the same page. */
const options = process.argv[2] === 'any' ? {} : ({ sources: ['packaged'] } as const)
const html = longPage()
const bare = await startBrowser(options, await findBrowser(options))
let stages: PrintTimings | undefined
await withPrinter(options, async (printer) => {
  const timings = await measure(
    [
      {
        name: 'printPdf: page, tags, metadata, checks',
        run: async () => {
          stages = (await printPdf(html, { printer })).timings
        },
      },
      {
        name: 'page.pdf, with its page opened and filled',
        run: async () => {
          const page = await bare.browser.newPage()
          await page.setContent(html)
          await page.pdf({ preferCSSPageSize: true, printBackground: true, outline: true, tagged: true })
          await page.close()
        },
      },
    ],
    Number(process.argv[3] ?? 15),
  )
  process.stdout.write(`${report('Warm, one document', timings)}\n`)
  for (const [stage, time] of Object.entries(stages ?? {}))
    process.stdout.write(`    ${stage} ${time.toFixed(0)} ms\n`)
})
await bare.close()
