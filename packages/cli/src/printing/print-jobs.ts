import type { PdfRenderOptions, PrintJob } from '@offprint/pdf'
import { bibliography } from '../files/bibliography.ts'
import { loadResume } from '../files/load-resume.ts'
import { loadTheme } from '../files/load-theme.ts'
import { type Input, readInput } from '../files/read-input.ts'
import type { Terminal } from '../output/terminal.ts'

export interface PrintSettings {
  readonly theme: string | undefined
  /** What is asked for on this occasion. */
  readonly render: PdfRenderOptions
  /** Dots per inch of a picture of each page; no pictures if absent. */
  readonly pictures: number | undefined
}

/**
 * The inputs as jobs for the printer, each read when its turn comes: an HTML page as it is, anything else as a resume
 * with a theme. An input that can't be read is a job that fails with the reason.
 */
export async function* printJobs(
  inputs: readonly string[],
  { theme: themeName, render, pictures }: PrintSettings,
  terminal: Terminal,
): AsyncGenerator<PrintJob, void, undefined> {
  const theme = await loadTheme(themeName, terminal.folder)
  const { pdfRenderOptions } = theme
  const asked = { render, ...(pictures !== undefined && { pictures }) }
  for (const name of inputs) {
    try {
      const input = await readInput(name, terminal)
      if (isPage(input)) {
        yield { name, html: new TextDecoder().decode(input.bytes), ...asked }
        continue
      }
      const resume = await loadResume(input, terminal.folder)
      const settings = pdfRenderOptions === undefined ? asked : { pdfRenderOptions, ...asked }
      const works = await bibliography(resume)
      const attachments = works === undefined ? [] : [works]
      yield { name, html: async () => theme.render(resume), resume, attachments, ...settings }
    } catch (error) {
      yield { name, html: () => Promise.reject(error) }
    }
  }
}

function isPage({ name, bytes }: Input): boolean {
  if (/\.html?$/i.test(name)) return true
  const start = new TextDecoder().decode(bytes.subarray(0, 200))
  return name === 'stdin' && /^\s*<(?:!doctype|html)\b/i.test(start)
}
