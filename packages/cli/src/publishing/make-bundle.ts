import type { Bundle } from '@offprint/publish'
import type { Resume } from '@offprint/schema'
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
  const citations = (resume.publications ?? []).flatMap(({ citation }) => citation ?? [])
  if (citations.length > 0) {
    const { toBibtex } = await import('@offprint/references')
    files.set('publications.bib', Buffer.from(toBibtex(citations)))
  }
  if (pdf) {
    const { printPdf } = await import('@offprint/pdf')
    const { pdfRenderOptions } = theme
    const options = pdfRenderOptions === undefined ? { resume } : { resume, pdfRenderOptions }
    files.set('resume.pdf', (await printPdf(html, options)).bytes)
  }
  return { resume, files }
}
