import { dictionaryOf, listOf, resolve } from '../format/access.ts'
import { type PdfDictionary, type PdfFile, PdfStream } from '../format/objects.ts'

/** The font program that a font, or the descendant of a composite font, embeds. */
export function embeddedProgram(file: PdfFile, font: PdfDictionary): PdfStream | undefined {
  const descriptor = dictionaryOf(file, descendant(file, font).get('FontDescriptor'))
  for (const key of ['FontFile2', 'FontFile3', 'FontFile']) {
    const program = resolve(file, descriptor?.get(key))
    if (program instanceof PdfStream) return program
  }
  return undefined
}

/** The descendant of a composite font; any other font itself. */
export function descendant(file: PdfFile, font: PdfDictionary): PdfDictionary {
  return dictionaryOf(file, listOf(file, font.get('DescendantFonts'))[0]) ?? font
}
