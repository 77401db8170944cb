import type { Font } from '../content/fonts.ts'
import { listOf, resolve } from '../format/access.ts'
import { decodeStream } from '../format/filters.ts'
import type { PdfDictionary, PdfFile, PdfStream } from '../format/objects.ts'
import { descendant } from './font-program.ts'

/** How far a width may be off, in thousandths of an em: ISO 19005-3, 6.2.11.5. */
const tolerance = 1

/**
 * Count the shown characters of a composite TrueType font whose width in the PDF is not that of the glyph in the font
 * program (`hmtx` of OpenType). Other kinds of font are not looked at and count 0.
 */
export function wrongWidths(
  file: PdfFile,
  { dictionary, used, codeLength }: Font,
  program: PdfStream,
): number {
  const font = descendant(file, dictionary)
  if (codeLength !== 2 || font.get('CIDToGIDMap') !== 'Identity') return 0
  const advances = glyphAdvances(Buffer.from(decodeStream(program)))
  if (!advances) return 0
  const widths = widthsOf(file, font)
  const otherwise = Number(font.get('DW') ?? 1000)
  return [...used].filter((code) => {
    const advance = advances(code)
    return advance !== undefined && Math.abs(advance - (widths.get(code) ?? otherwise)) > tolerance
  }).length
}

/** The `W` array: `first [w w w]` or `first last w`. */
function widthsOf(file: PdfFile, font: PdfDictionary): Map<number, number> {
  const widths = new Map<number, number>()
  const items = listOf(file, font.get('W')).map((item) => resolve(file, item))
  for (let index = 0; index < items.length; ) {
    const first = Number(items[index])
    const second = items[index + 1]
    if (Array.isArray(second)) {
      for (const [offset, width] of second.entries()) widths.set(first + offset, Number(width))
      index += 2
    } else {
      const last = Math.min(Number(second), 0xffff)
      for (let code = first; code <= last; code += 1) widths.set(code, Number(items[index + 2]))
      index += 3
    }
  }
  return widths
}

/** The advance of each glyph in thousandths of an em; `undefined` for a program that is no sound OpenType font. */
function glyphAdvances(bytes: Buffer): ((glyph: number) => number | undefined) | undefined {
  const tables = new Map<string, number>()
  const count = bytes.length < 12 ? 0 : bytes.readUInt16BE(4)
  for (let row = 12; row < 12 + count * 16 && row + 16 <= bytes.length; row += 16) {
    tables.set(bytes.toString('latin1', row, row + 4), bytes.readUInt32BE(row + 8))
  }
  const [head, horizontal, metrics] = ['head', 'hhea', 'hmtx'].map((tag) => tables.get(tag))
  if (head === undefined || horizontal === undefined || metrics === undefined) return undefined
  if (Math.max(head + 20, horizontal + 36, metrics) > bytes.length) return undefined
  const unitsPerEm = bytes.readUInt16BE(head + 18)
  const longMetrics = bytes.readUInt16BE(horizontal + 34)
  return (glyph) => {
    const offset = metrics + Math.min(glyph, longMetrics - 1) * 4
    return offset + 2 > bytes.length ? undefined : (bytes.readUInt16BE(offset) * 1000) / unitsPerEm
  }
}
