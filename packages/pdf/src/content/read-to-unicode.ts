import { Keyword, Lexer } from '../format/lexer.ts'
import { PdfString, type PdfValue } from '../format/objects.ts'

/** The longest range that is followed; a font has no more glyphs. */
const longestRange = 0xffff

/** Read a ToUnicode CMap (ISO 32000-1, 9.10.3) into the text of each character code. */
export function readToUnicode(bytes: Uint8Array): Map<number, string> {
  const map = new Map<number, string>()
  const lexer = new Lexer(bytes)
  let operands: PdfValue[] = []
  for (let token = lexer.next(); token !== undefined; token = lexer.next()) {
    if (!(token instanceof Keyword)) {
      operands.push(token)
      continue
    }
    if (token.text === 'endbfchar') readCharacters(operands, map)
    if (token.text === 'endbfrange') readRanges(operands, map)
    operands = []
  }
  return map
}

function readCharacters(operands: readonly PdfValue[], map: Map<number, string>): void {
  for (let index = 0; index + 1 < operands.length; index += 2) {
    const text = textOf(operands[index + 1])
    if (text !== undefined) map.set(codeOf(operands[index]), text)
  }
}

function readRanges(operands: readonly PdfValue[], map: Map<number, string>): void {
  for (let index = 0; index + 2 < operands.length; index += 3) {
    const first = codeOf(operands[index])
    const last = Math.min(codeOf(operands[index + 1]), first + longestRange)
    const target = operands[index + 2]
    for (let code = first; code <= last; code += 1) {
      const text = Array.isArray(target)
        ? textOf(target[code - first])
        : following(textOf(target), code - first)
      if (text !== undefined) map.set(code, text)
    }
  }
}

/** The text whose last unit lies a distance further on. */
function following(text: string | undefined, distance: number): string | undefined {
  if (text === undefined || text === '') return text
  return text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + distance)
}

function codeOf(value: PdfValue | undefined): number {
  if (!(value instanceof PdfString)) return 0
  return value.bytes.reduce((code, byte) => code * 256 + byte, 0)
}

function textOf(value: PdfValue | undefined): string | undefined {
  if (!(value instanceof PdfString)) return undefined
  let text = ''
  for (let index = 0; index + 1 < value.bytes.length; index += 2) {
    text += String.fromCharCode(((value.bytes[index] ?? 0) << 8) | (value.bytes[index + 1] ?? 0))
  }
  return text
}
