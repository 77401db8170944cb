import { PdfStream } from '../format/objects.ts'
import type { Check } from './types.ts'

/** The filters that ISO 32000-1 has and PDF/A-3 allows: all but LZW and encryption. */
const filters: ReadonlySet<unknown> = new Set([
  'FlateDecode',
  'ASCIIHexDecode',
  'ASCII85Decode',
  'RunLengthDecode',
  'CCITTFaxDecode',
  'JBIG2Decode',
  'DCTDecode',
  'JPXDecode',
])

/** 6.1.2, 6.1.3, 6.1.7.1 and 6.1.7.2: header, identifier, streams. */
export const fileStructure: Check = {
  standard: 'PDF/A-3',
  title: 'Header, identifier and streams are as they must be',
  *run({ file, bytes }) {
    if (bytes) yield* wholeFile(bytes, file.trailer.has('ID'))
    for (const value of file.objects.values()) {
      if (!(value instanceof PdfStream)) continue
      const filter = value.dictionary.get('Filter')
      const used = Array.isArray(filter) ? filter : filter === undefined ? [] : [filter]
      for (const name of used) {
        if (!filters.has(name))
          yield { clause: '6.1.7.2', reason: `A stream uses the filter ${String(name)}` }
      }
      if (value.dictionary.has('F'))
        yield { clause: '6.1.7.1', reason: 'A stream keeps its data in another file' }
    }
  },
}

function* wholeFile(
  bytes: Uint8Array,
  hasIdentifier: boolean,
): Generator<{ clause: string; reason: string }> {
  const header = Buffer.from(bytes.subarray(0, 14)).toString('latin1')
  if (!/^%PDF-1\.[0-7](?:\r\n|[\r\n])%[\x80-\xff]{4}/.test(header)) {
    yield { clause: '6.1.2', reason: 'The header is not that of a binary PDF 1.x' }
  }
  if (!hasIdentifier) yield { clause: '6.1.3', reason: 'The trailer has no identifier' }
}
