import { dictionaryOf, listOf, resolve } from '../format/access.ts'
import { PdfStream } from '../format/objects.ts'
import { specificationsOf } from './embedded-files.ts'
import type { Check } from './types.ts'

const relationships: ReadonlySet<unknown> = new Set([
  'Source',
  'Data',
  'Alternative',
  'Supplement',
  'Unspecified',
])

/** 6.8: an embedded file is named, typed, and associated with what it belongs to. */
export const embeddedFiles: Check = {
  standard: 'PDF/A-3',
  title: 'Embedded files are named, typed and associated',
  *run({ file, catalog }) {
    const clause = '6.8'
    const associated = new Set(listOf(file, catalog.get('AF')).map((value) => dictionaryOf(file, value)))
    for (const specification of specificationsOf(file, catalog)) {
      if (!specification.has('F') || !specification.has('UF'))
        yield { clause, reason: 'A file lacks F or UF' }
      if (!relationships.has(specification.get('AFRelationship'))) {
        yield { clause, reason: 'A file does not say how it is related to the document' }
      }
      if (!associated.has(specification)) yield { clause, reason: 'A file is associated with nothing' }
      const stream = resolve(file, dictionaryOf(file, specification.get('EF'))?.get('F'))
      if (
        !(stream instanceof PdfStream) ||
        !/^[\w.+-]+\/[\w.+-]+$/.test(String(stream.dictionary.get('Subtype')))
      ) {
        yield { clause, reason: 'A file has no MIME type' }
      }
    }
  },
}
