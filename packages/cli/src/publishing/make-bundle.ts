import type { ReadBack } from '@offprint/pdf'
import type { Bundle } from '@offprint/publish'
import type { Resume } from '@offprint/schema'
import { CliError } from '../cli-error.ts'
import { exitCodes } from '../exit-codes.ts'
import { bibliography } from '../files/bibliography.ts'
import type { Theme } from '../files/load-theme.ts'
import { pageToMarkdown } from './page-to-markdown.ts'

export interface BundleOptions {
  readonly theme: Theme
  readonly pdf: boolean
}

/** Makes the page, its text, the bibliography and the PDF of a resume that holds nothing private any more. Throws CliError. */
export async function makeBundle(resume: Resume, { theme, pdf }: BundleOptions): Promise<Bundle> {
  const html = await theme.render(resume)
  const files = new Map<string, Uint8Array>([
    ['index.html', Buffer.from(html)],
    ['resume.md', Buffer.from(await pageToMarkdown(html))],
  ])
  const works = await bibliography(resume)
  if (works !== undefined) files.set(works.name, works.bytes)
  if (pdf) {
    const { printPdf, readBack } = await import('@offprint/pdf')
    const { pdfRenderOptions } = theme
    const attachments = works === undefined ? [] : [works]
    const options = { resume, attachments, ...(pdfRenderOptions !== undefined && { pdfRenderOptions }) }
    const { bytes } = await printPdf(html, options)
    checkReadable(await readBack(bytes, resume))
    files.set('resume.pdf', bytes)
  }
  return { resume, files }
}

/** A PDF whose text is cut or has no meaning is not published. */
function checkReadable({ cut, unmapped }: ReadBack): void {
  const [fault] = [...cut, ...unmapped]
  if (fault === undefined) return
  throw new CliError(
    exitCodes.problems,
    `the PDF can’t be read as it should, on page ${fault.page}: ${fault.text}`,
    'offprint pdf --check names each place; --no-pdf publishes without it',
  )
}
