import type { Bundle } from '@offprint/publish'
import type { Resume } from '@offprint/schema'
import { bibliography } from '../files/bibliography.ts'
import type { Theme } from '../files/load-theme.ts'
import { pageToMarkdown } from './page-to-markdown.ts'

export interface BundleOptions {
  readonly theme: Theme
  readonly pdf: boolean
}

/** Makes the page, its text, the bibliography and the PDF of a resume that holds nothing private any more. */
export async function makeBundle(resume: Resume, { theme, pdf }: BundleOptions): Promise<Bundle> {
  const html = await theme.render(resume)
  const files = new Map<string, Uint8Array>([
    ['index.html', Buffer.from(html)],
    ['resume.md', Buffer.from(await pageToMarkdown(html))],
  ])
  const works = await bibliography(resume)
  if (works !== undefined) files.set(works.name, works.bytes)
  if (pdf) {
    const { printPdf } = await import('@offprint/pdf')
    const { pdfRenderOptions } = theme
    const attachments = works === undefined ? [] : [works]
    const options = { resume, attachments, ...(pdfRenderOptions !== undefined && { pdfRenderOptions }) }
    files.set('resume.pdf', (await printPdf(html, options)).bytes)
  }
  return { resume, files }
}
