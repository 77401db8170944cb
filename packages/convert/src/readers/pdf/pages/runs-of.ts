import type { PDFPageProxy } from 'unpdf/pdfjs'
import { cleanText } from './clean-text.ts'
import type { PdfFont, PdfRun } from './page.ts'

export type TextItems = Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items']
export type Viewport = ReturnType<PDFPageProxy['getViewport']>
export type TextItem = Exclude<TextItems[number], { type: string }>

/** The runs of a page that show something, each with the marked content in which it stands. */
export function runsOf(items: TextItems, fonts: ReadonlyMap<string, PdfFont>, viewport: Viewport): PdfRun[] {
  const runs: PdfRun[] = []
  const open: (string | undefined)[] = []
  for (const item of items) {
    if ('str' in item) {
      const run = runOf(item, fonts, viewport)
      const markedContent = open.at(-1)
      if (run) runs.push(markedContent === undefined ? run : { ...run, markedContent })
    } else if (item.type === 'endMarkedContent') open.pop()
    else open.push(item.id ?? open.at(-1))
  }
  return runs
}

/** `undefined` for what shows nothing, such as a space that pdf.js writes for a gap. */
function runOf(
  { str, fontName, transform, width }: TextItem,
  fonts: ReadonlyMap<string, PdfFont>,
  viewport: Viewport,
): PdfRun | undefined {
  const font = fonts.get(fontName) ?? { name: fontName, bold: false, italic: false }
  const text = cleanText(str, font.name)
  if (text.trim() === '') return undefined
  const [, , c = 0, d = 0, left = 0, baseline = 0] = transform as readonly number[]
  const [x = 0, y = 0] = viewport.convertToViewportPoint(left, baseline)
  return { text, x, y, width, size: Math.hypot(c, d), font }
}
