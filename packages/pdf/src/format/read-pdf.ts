import { PdfError } from '../error.ts'
import { decodeStream } from './filters.ts'
import { Keyword, Lexer } from './lexer.ts'
import { type PdfFile, PdfReference, PdfStream, type PdfValue } from './objects.ts'
import { readCrossReferences } from './read-cross-references.ts'

/**
 * Read a whole PDF: every object that its cross-reference tables name (ISO 32000-1, 7.5), those inside object streams
 * too. Throws a `PdfError` with code `bad-pdf` where the file is damaged or encrypted.
 */
export function readPdf(bytes: Uint8Array): PdfFile {
  const { entries, trailer } = readCrossReferences(bytes)
  if (trailer.has('Encrypt')) throw new PdfError('bad-pdf', 'The PDF is encrypted')
  const objects = new Map<number, PdfValue>()
  const lexer = new Lexer(bytes)
  const version = Buffer.from(bytes.subarray(5, 8)).toString('latin1')
  const lengthOf = (value: PdfValue | undefined): number | undefined => {
    if (typeof value === 'number') return value
    if (!(value instanceof PdfReference)) return undefined
    const entry = entries.get(value.number)
    if (entry?.kind !== 'offset') return undefined
    const length = readObject(lexer, entry.offset, () => undefined)
    return typeof length === 'number' ? length : undefined
  }
  const containers = new Set<number>()
  for (const [number, entry] of entries) {
    if (entry.kind === 'offset') objects.set(number, readObject(lexer, entry.offset, lengthOf))
    else containers.add(entry.container)
  }
  for (const container of containers) {
    const stream = objects.get(container)
    if (!(stream instanceof PdfStream)) throw new PdfError('bad-pdf', `Object stream ${container} is missing`)
    for (const [number, value] of readObjectStream(stream)) {
      const entry = entries.get(number)
      if (entry?.kind === 'packed' && entry.container === container) objects.set(number, value)
    }
    objects.delete(container)
  }
  return { version, objects, trailer }
}

/** Read `12 0 obj … endobj`. */
function readObject(
  lexer: Lexer,
  offset: number,
  lengthOf: (value: PdfValue | undefined) => number | undefined,
): PdfValue {
  const { bytes } = lexer
  lexer.position = offset
  lexer.value()
  lexer.value()
  lexer.next()
  const value = lexer.value()
  if (!(value instanceof Map)) return value
  const word = lexer.next()
  if (!(word instanceof Keyword) || word.text !== 'stream') return value
  const start = lexer.position + (bytes[lexer.position] === 13 ? 2 : 1)
  const length = lengthOf(value.get('Length')) ?? bytes.indexOf('endstream', start) - start
  if (length < 0 || start + length > bytes.length)
    throw new PdfError('bad-pdf', 'A stream runs over the end of the PDF')
  value.set('Length', length)
  return new PdfStream(value, new Uint8Array(bytes.buffer, bytes.byteOffset + start, length))
}

/** ISO 32000-1, 7.5.7: pairs of number and offset, then the objects. */
function readObjectStream(stream: PdfStream): [number, PdfValue][] {
  const bytes = decodeStream(stream)
  const first = stream.dictionary.get('First')
  const count = stream.dictionary.get('N')
  if (typeof first !== 'number' || typeof count !== 'number')
    throw new PdfError('bad-pdf', 'An object stream has no index')
  const index = new Lexer(bytes.subarray(0, first))
  const values = new Lexer(bytes)
  const result: [number, PdfValue][] = []
  for (let item = 0; item < count; item += 1) {
    const number = index.value()
    const offset = index.value()
    if (typeof number !== 'number' || typeof offset !== 'number') break
    values.position = first + offset
    result.push([number, values.value()])
  }
  return result
}
