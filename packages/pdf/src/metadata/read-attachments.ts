import { catalogOf, dictionaryOf, listOf, resolve } from '../format/access.ts'
import { decodeStream } from '../format/filters.ts'
import { PdfStream, PdfString } from '../format/objects.ts'
import { readPdf } from '../format/read-pdf.ts'
import { readTextString } from '../format/text-string.ts'
import type { Attachment } from './attach-files.ts'

/** Take the associated files out of a PDF again, byte for byte. Throws a `PdfError` where the PDF cannot be read. */
export function readAttachments(bytes: Uint8Array): Attachment[] {
  const file = readPdf(bytes)
  return listOf(file, catalogOf(file).get('AF')).flatMap((value) => {
    const specification = dictionaryOf(file, value)
    const name = specification?.get('UF') ?? specification?.get('F')
    const stream = resolve(file, dictionaryOf(file, specification?.get('EF'))?.get('F'))
    if (!(name instanceof PdfString) || !(stream instanceof PdfStream)) return []
    const description = specification?.get('Desc')
    return {
      name: readTextString(name),
      bytes: new Uint8Array(decodeStream(stream)),
      mimeType: String(stream.dictionary.get('Subtype') ?? 'application/octet-stream'),
      ...(description instanceof PdfString ? { description: readTextString(description) } : {}),
    }
  })
}
