import type { Printer, PrintResult } from '@offprint/pdf'
import { loadResume } from '../files/load-resume.ts'
import { loadTheme } from '../files/load-theme.ts'
import { readInput } from '../files/read-input.ts'
import type { Terminal } from '../output/terminal.ts'

export interface PrintSettings {
  readonly printer: Printer
  readonly theme: string | undefined
  readonly paper: string | undefined
}

/** Prints one input: an HTML page as it is, anything else as a resume with a theme. */
export async function printInput(
  path: string,
  { printer, theme: themeName, paper }: PrintSettings,
  terminal: Terminal,
): Promise<PrintResult> {
  const { printPdf } = await import('@offprint/pdf')
  const render = paper === undefined ? {} : { render: { format: paper } }
  const input = await readInput(path, terminal)
  if (isPage(input.name, input.bytes)) {
    return printPdf(new TextDecoder().decode(input.bytes), { printer, ...render })
  }
  const resume = await loadResume(input)
  const theme = await loadTheme(themeName, terminal.folder)
  const pdfRenderOptions =
    theme.pdfRenderOptions === undefined ? {} : { pdfRenderOptions: theme.pdfRenderOptions }
  return printPdf(await theme.render(resume), { printer, resume, ...pdfRenderOptions, ...render })
}

function isPage(name: string, bytes: Uint8Array): boolean {
  return (
    /\.html?$/i.test(name) ||
    (name === 'stdin' && /^\s*<(?:!doctype|html)\b/i.test(new TextDecoder().decode(bytes.subarray(0, 200))))
  )
}
