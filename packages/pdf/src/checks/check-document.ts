import { documentContent } from '../content/document-content.ts'
import { catalogOf, resolve } from '../format/access.ts'
import { decodeStream } from '../format/filters.ts'
import { type PdfFile, PdfStream } from '../format/objects.ts'
import { readPdf } from '../format/read-pdf.ts'
import { readStructure } from '../structure/read-structure.ts'
import { allChecks } from './all-checks.ts'
import type { CheckedDocument, Finding } from './types.ts'

/** Check a file as it is stored. */
export function checkFile(bytes: Uint8Array): Finding[] {
  const file = readPdf(bytes)
  return checkDocument({ file, bytes, content: documentContent(file), structure: readStructure(file) })
}

/** Check a file that is in memory already. */
export function checkDocument(parts: Omit<CheckedDocument, 'catalog' | 'packet'>): Finding[] {
  const catalog = catalogOf(parts.file)
  const document: CheckedDocument = { ...parts, catalog, packet: packetOf(parts.file) }
  return allChecks.flatMap(({ standard, run }) =>
    Array.from(run(document), (finding): Finding => ({ standard, ...finding })),
  )
}

function packetOf(file: PdfFile): string {
  const stream = resolve(file, catalogOf(file).get('Metadata'))
  return stream instanceof PdfStream ? Buffer.from(decodeStream(stream)).toString('utf8') : ''
}
