import { inflateSync } from 'node:zlib'
import { PdfError } from '../error.ts'
import type { PdfStream, PdfValue } from './objects.ts'
import { undoPredictor } from './predictor.ts'

/** The most that one stream may unpack to. */
const largest = 1 << 28

/** Undo the filters of a stream, as far as they are `FlateDecode`; throws a `PdfError` at others and at broken data. */
export function decodeStream(stream: PdfStream): Uint8Array {
  const filters = list(stream.dictionary.get('Filter'))
  const parameters = list(stream.dictionary.get('DecodeParms'))
  let bytes = stream.bytes
  filters.forEach((filter, index) => {
    if (filter !== 'FlateDecode')
      throw new PdfError('bad-pdf', `The filter ${String(filter)} is not supported`)
    bytes = undoPredictor(inflate(bytes), parameters[index])
  })
  return bytes
}

function inflate(bytes: Uint8Array): Uint8Array {
  try {
    return inflateSync(bytes, { maxOutputLength: largest })
  } catch (cause) {
    throw new PdfError('bad-pdf', 'A stream of the PDF cannot be unpacked', { cause })
  }
}

function list(value: PdfValue | undefined): PdfValue[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}
