import { type Printer, withPrinter } from '@offprint/pdf'
import { createPaint, processTerminal, reportError, type Terminal } from 'offprint'
import { fileSizes } from './start/file-sizes.ts'
import { browserLine, coverageLines, messageLines, sectionLines, validityLines } from './start/report.ts'

const smallestPage = '<!doctype html><html lang="en"><title>.</title><p>.</p></html>'

/** Makes everything from cv.md and prints what it made. */
async function main(terminal: Terminal, printer: Printer): Promise<void> {
  // The browser is a process of its own: it starts while the document is converted. What fails, fails again in printing.
  printer.print(smallestPage).catch(() => undefined)
  const { buildResume } = await import('./build-resume.ts')
  const { renderHtml } = await import('./render-html.ts')
  const { exportPdf } = await import('./export-pdf.ts')
  const paint = createPaint(terminal.colour.out)
  const print = (line = ''): Promise<void> => terminal.out(`${line}\n`)

  async function stage<T>(name: string, files: readonly string[], work: () => Promise<T>): Promise<T> {
    const started = performance.now()
    const result = await work()
    const time = `${Math.round(performance.now() - started)} ms`
    await print(
      `  ${paint('green', '✔')} ${name.padEnd(9)}${paint('dim', time.padStart(8))}   ${await fileSizes(files)}`,
    )
    return result
  }

  const started = performance.now()
  await print(`\n  ${paint('bold', 'Offprint')}  ${paint('dim', 'cv.md → data, page, PDF')}\n`)
  const conversion = await stage('convert', ['resume.json', 'resume.map.json'], buildResume)
  await stage('render', ['site/index.html', 'site/resume.json'], renderHtml)
  const { browser, messages } = await stage('print', ['site/resume.pdf'], () => exportPdf(printer))

  const rows = [
    ...sectionLines(conversion.resume),
    ...coverageLines(conversion.ledger, paint),
    ...validityLines(conversion.resume, paint),
    ...messageLines([...conversion.messages, ...messages], paint),
    browserLine(browser),
  ]
  await print()
  for (const [label, text] of rows) await print(`  ${paint('dim', label.padEnd(10))} ${text}`)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  await print(
    `\n  Done in ${seconds} s. Open ${paint('bold', 'site/index.html')} and ${paint('bold', 'site/resume.pdf')}.\n`,
  )
}

const terminal = processTerminal()
await withPrinter({}, (printer) => main(terminal, printer)).catch((error: unknown) => {
  process.exitCode = reportError(error, terminal)
})
