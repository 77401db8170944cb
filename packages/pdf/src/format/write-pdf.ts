import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import { type PdfFile, PdfReference, PdfStream, PdfString, type PdfValue } from './objects.ts'
import { serialize } from './serialize.ts'

/** The strongest compression; on what a CV weighs it costs a few milliseconds more than the default. */
const level = 6

/**
 * Write a file as PDF 1.7 with object streams and a cross-reference stream (ISO 32000-1, 7.5.7 and 7.5.8). Both file
 * identifiers are a hash of the content, so that the same content is the same bytes.
 */
export function writePdf({ objects, trailer }: PdfFile): Uint8Array {
  const chunks: Buffer[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')]
  let position = chunks[0]?.length ?? 0
  const entries: { kind: 1 | 2; first: number; second: number; number: number }[] = []
  const packed: { number: number; text: string }[] = []
  const put = (number: number, dictionary: PdfValue, bytes: Uint8Array): void => {
    entries.push({ kind: 1, first: position, second: 0, number })
    const head = Buffer.from(`${number} 0 obj\n${serialize(dictionary)}\nstream\n`, 'latin1')
    const tail = Buffer.from('\nendstream\nendobj\n', 'latin1')
    chunks.push(head, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), tail)
    position += head.length + bytes.length + tail.length
  }
  let highest = 0
  for (const [number, value] of objects) {
    highest = Math.max(highest, number)
    if (!(value instanceof PdfStream)) packed.push({ number, text: serialize(value) })
    else put(number, value.dictionary.set('Length', value.bytes.length), value.bytes)
  }
  const container = highest + 1
  packed.forEach(({ number }, index) => {
    entries.push({ kind: 2, first: container, second: index, number })
  })
  const { dictionary, bytes } = packObjects(packed)
  put(container, dictionary, bytes)
  const start = position
  entries.push({ kind: 1, first: start, second: 0, number: container + 1 })
  const identifier = new PdfString(hash(chunks))
  const references = packReferences(entries, container + 2)
  for (const key of ['Root', 'Info']) {
    const value = trailer.get(key)
    if (value instanceof PdfReference) references.dictionary.set(key, value)
  }
  references.dictionary.set('ID', [identifier, identifier])
  put(container + 1, references.dictionary, references.bytes)
  chunks.push(Buffer.from(`startxref\n${start}\n%%EOF\n`, 'latin1'))
  return new Uint8Array(Buffer.concat(chunks))
}

function packObjects(packed: readonly { number: number; text: string }[]): PdfStream {
  let offset = 0
  const index = packed.map(({ number, text }) => {
    const item = `${number} ${offset}`
    offset += text.length + 1
    return item
  })
  const head = `${index.join(' ')}\n`
  const bytes = deflateSync(Buffer.from(head + packed.map(({ text }) => text).join('\n'), 'latin1'), {
    level,
  })
  const dictionary = new Map<string, PdfValue>([
    ['Type', 'ObjStm'],
    ['N', packed.length],
    ['First', head.length],
    ['Filter', 'FlateDecode'],
    ['Length', bytes.length],
  ])
  return new PdfStream(dictionary, bytes)
}

/** One byte for the kind, four for the offset or the container, four for the place inside it. */
function packReferences(
  entries: readonly { kind: 1 | 2; first: number; second: number; number: number }[],
  size: number,
): PdfStream {
  const table = Buffer.alloc(size * 9)
  table.writeUInt32BE(0xffff, 5)
  for (const { kind, first, second, number } of entries) {
    table[number * 9] = kind
    table.writeUInt32BE(first, number * 9 + 1)
    table.writeUInt32BE(second, number * 9 + 5)
  }
  const bytes = deflateSync(table, { level })
  const dictionary = new Map<string, PdfValue>([
    ['Type', 'XRef'],
    ['Size', size],
    ['W', [1, 4, 4]],
    ['Filter', 'FlateDecode'],
    ['Length', bytes.length],
  ])
  return new PdfStream(dictionary, bytes)
}

function hash(chunks: readonly Buffer[]): Uint8Array {
  const digest = createHash('sha256')
  for (const chunk of chunks) digest.update(chunk)
  return digest.digest().subarray(0, 16)
}
