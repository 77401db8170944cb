import { holdsPart } from '../archive/holds-part.ts'

/** Whether a file is a Word document: a ZIP archive that names its main part. */
export function isDocx(bytes: Uint8Array): boolean {
  return holdsPart(bytes, 'word/document.xml')
}
