import type { PDFPageProxy } from 'unpdf/pdfjs'

/** A UTF-16 unit of what a page paints, and the gap in front of it, in thousandths of a letter height; spaces are gaps. */
export interface PaintedLetter {
  readonly text: string
  readonly gap: number
}

/** What pdf.js paints a text with: characters, and numbers that move the next one to the left. */
type Painted = number | { readonly unicode?: string; readonly width?: number } | null

/** The letters of a page in the order in which they are painted. */
export async function paintedLetters(page: PDFPageProxy): Promise<PaintedLetter[]> {
  const { getResolvedPDFJS } = await import('unpdf')
  const { OPS } = await getResolvedPDFJS()
  const { fnArray, argsArray } = await page.getOperatorList()
  const letters: PaintedLetter[] = []
  let gap = 0
  fnArray.forEach((operator, index) => {
    if (operator !== OPS.showText) return
    const [painted = []]: [(readonly Painted[])?] = argsArray[index]
    for (const one of painted) {
      if (typeof one === 'number') gap -= one
      else if (!one?.unicode?.trim()) gap += one?.width ?? 0
      else {
        for (const text of one.unicode.split('')) {
          letters.push({ text, gap })
          gap = 0
        }
      }
    }
  })
  return letters
}
