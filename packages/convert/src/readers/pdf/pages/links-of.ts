import type { PDFPageProxy } from 'unpdf/pdfjs'
import type { PdfLink } from './page.ts'
import type { Viewport } from './runs-of.ts'

type Annotations = Awaited<ReturnType<PDFPageProxy['getAnnotations']>>

/** The links of a page that lead out of the document, where they can be clicked. */
export async function linksOf(page: PDFPageProxy, viewport: Viewport): Promise<PdfLink[]> {
  const annotations = await annotationsOf(page)
  return annotations.flatMap(({ subtype, url, unsafeUrl, rect }): PdfLink[] => {
    if (subtype !== 'Link' || typeof url !== 'string') return []
    const [x1 = 0, y1 = 0] = viewport.convertToViewportPoint(rect[0], rect[1])
    const [x2 = 0, y2 = 0] = viewport.convertToViewportPoint(rect[2], rect[3])
    return [
      {
        url: typeof unsafeUrl === 'string' ? unsafeUrl : url,
        left: Math.min(x1, x2),
        top: Math.min(y1, y2),
        right: Math.max(x1, x2),
        bottom: Math.max(y1, y2),
      },
    ]
  })
}

/** For links that it shows pdf.js reads all text of the page again; for printing, which most take part in, it doesn't. */
async function annotationsOf(page: PDFPageProxy): Promise<Annotations> {
  const printed = await page.getAnnotations({ intent: 'print' })
  return printed.some(({ subtype }) => subtype === 'Link') ? printed : page.getAnnotations()
}
