import { ConvertError } from '../convert-error.ts'
import { namedEncoding } from './named-encoding.ts'

/**
 * Decode the bytes of a document: UTF-8, UTF-16 with a byte order mark, or the encoding that the document names itself.
 *
 * @throws ConvertError `empty`, `binary` or `encoding`, with the place of the first bad byte.
 */
export function decode(input: Uint8Array | string, path: string): string {
  const text = typeof input === 'string' ? input : decodeBytes(input, path)
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text
  if (source.trim() === '')
    throw new ConvertError('empty', path, 'the file is empty', 'give a document with text in it')
  if (source.includes('\0')) throw binary(path)
  return source
}

function decodeBytes(bytes: Uint8Array, path: string): string {
  const encoding = encodingOf(bytes)
  if (encoding === 'utf-8' && looksBinary(bytes)) throw binary(path)
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (cause) {
    const named = namedEncoding(bytes)
    if (named !== undefined) return new TextDecoder(named).decode(bytes)
    const offset = firstBadByte(bytes)
    throw new ConvertError(
      'encoding',
      path,
      `the file is not valid ${encoding.toUpperCase()} (byte ${offset})`,
      'save it as UTF-8, or bring it there with: iconv -f WINDOWS-1252 -t UTF-8',
      { cause },
    )
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return 'utf-8'
}

function looksBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 8192).includes(0)
}

function firstBadByte(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length]
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    const decoder = new TextDecoder('utf-8', { fatal: true })
    try {
      decoder.decode(bytes.subarray(0, middle), { stream: true })
      good = middle
    } catch {
      bad = middle
    }
  }
  return good
}

function binary(path: string): ConvertError {
  return new ConvertError(
    'binary',
    path,
    'the file is not a text document',
    'give the CV as Markdown, plain text, HTML, LaTeX, .docx or PDF',
  )
}
