import { PdfString } from './objects.ts'

/** A text string object (ISO 32000-1, 7.9.2): ASCII as it is, anything else in UTF-16 with a byte order mark. */
export function textString(text: string): PdfString {
  if (/^[\x20-\x7e]*$/.test(text)) return new PdfString(Buffer.from(text, 'latin1'))
  return new PdfString(Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(text, 'utf16le').swap16()]))
}

/** Read a text string: UTF-16 or UTF-8 by its mark, else as Latin-1, which agrees with PDFDocEncoding where it is printable. */
export function readTextString({ bytes }: PdfString): string {
  const buffer = Buffer.from(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return buffer
      .subarray(2, buffer.length - (buffer.length % 2))
      .swap16()
      .toString('utf16le')
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return buffer.subarray(3).toString('utf8')
  return buffer.toString('latin1')
}
