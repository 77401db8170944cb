import type { Bundle } from '@offprint/publish'
import type { Resume } from '@offprint/schema'
import type { Theme } from '../files/load-theme.ts'

export interface BundleOptions {
  readonly theme: Theme
  /** The URL that the site is served at. */
  readonly url: string | undefined
  readonly pdf: boolean
}

/** Makes the page, the PDF and the rest of the site from a resume that holds nothing private any more. */
export async function makeBundle(resume: Resume, { theme, url, pdf }: BundleOptions): Promise<Bundle> {
  const { siteFiles } = await import('@offprint/publish')
  const html = await theme.render(resume)
  const files = new Map<string, Uint8Array>([['index.html', Buffer.from(html)]])
  if (pdf) {
    const { printPdf } = await import('@offprint/pdf')
    const { pdfRenderOptions } = theme
    const options = pdfRenderOptions === undefined ? { resume } : { resume, pdfRenderOptions }
    files.set('resume.pdf', (await printPdf(html, options)).bytes)
  }
  return { resume, files: siteFiles(resume, files, url) }
}
