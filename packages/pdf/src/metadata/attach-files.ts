import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import { addObject, catalogOf } from '../format/access.ts'
import { type PdfFile, type PdfReference, PdfStream, PdfString, type PdfValue } from '../format/objects.ts'
import { textString } from '../format/text-string.ts'
import { pdfDate } from './pdf-date.ts'

/** A file that travels inside the PDF. */
export interface Attachment {
  name: string
  bytes: Uint8Array
  mimeType: string
  description?: string
}

/**
 * Embed files and associate them with the document as its source: ISO 32000-1, 7.11.4, and ISO 19005-3, 6.8 and
 * annex E. Readers find them by name, so the names must differ.
 */
export function attachFiles(file: PdfFile, attachments: readonly Attachment[], date: string): void {
  if (attachments.length === 0) return
  const sorted = [...attachments].sort((a, b) => (a.name < b.name ? -1 : 1))
  const specifications = sorted.map((attachment) => embed(file, attachment, date))
  const names = sorted.flatMap(({ name }, index): PdfValue[] => [
    textString(name),
    specifications[index] ?? null,
  ])
  const catalog = catalogOf(file)
  catalog.set('Names', new Map([['EmbeddedFiles', new Map([['Names', names]])]]))
  catalog.set('AF', specifications)
}

function embed(
  file: PdfFile,
  { name, bytes, mimeType, description }: Attachment,
  date: string,
): PdfReference {
  const stream = new PdfStream(
    new Map<string, PdfValue>([
      ['Type', 'EmbeddedFile'],
      ['Subtype', mimeType],
      ['Filter', 'FlateDecode'],
      [
        'Params',
        new Map<string, PdfValue>([
          ['Size', bytes.length],
          ['ModDate', textString(pdfDate(date))],
          ['CheckSum', new PdfString(createHash('md5').update(bytes).digest())],
        ]),
      ],
    ]),
    deflateSync(bytes),
  )
  const reference = addObject(file, stream)
  const specification = new Map<string, PdfValue>([
    ['Type', 'Filespec'],
    ['F', textString(name)],
    ['UF', textString(name)],
    ['AFRelationship', 'Source'],
    [
      'EF',
      new Map([
        ['F', reference],
        ['UF', reference],
      ]),
    ],
  ])
  if (description !== undefined) specification.set('Desc', textString(description))
  return addObject(file, specification)
}
