import type { PDFPageProxy } from 'unpdf/pdfjs'
import type { PdfLink } from './page.ts'
import type { Viewport } from './runs-of.ts'

type Annotations = Awaited<ReturnType<PDFPageProxy['getAnnotations']>>

/** The links of a page that lead out of the document, where they can be clicked. */
export function linksOf(annotations: Annotations, viewport: Viewport): PdfLink[] {
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
