/** Whether a file is a Word document: a ZIP archive that names its main part. */
export function isDocx(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return file.subarray(0, 4).equals(Buffer.from('PK\x03\x04')) && file.includes('word/document.xml')
}
