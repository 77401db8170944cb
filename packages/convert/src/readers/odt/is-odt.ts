import { holdsPart } from '../archive/holds-part.ts'

/** Whether a file is an OpenDocument text: a ZIP archive that says so of itself. */
export function isOdt(bytes: Uint8Array): boolean {
  return holdsPart(bytes, 'application/vnd.oasis.opendocument.text') && holdsPart(bytes, 'content.xml')
}
