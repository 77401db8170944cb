import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import {
  type PdfDictionary,
  type PdfFile,
  PdfReference,
  PdfStream,
  PdfString,
  type PdfValue,
} from './objects.ts'
import { serialize } from './serialize.ts'

/** Where an object went: to an offset of the file, or to a place in the one object stream. */
interface Entry {
  kind: 1 | 2
  number: number
  first: number
  second: number
}

const header = Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')

/**
 * Write a file as PDF 1.7 with one object stream and a cross-reference stream (ISO 32000-1, 7.5.7 and 7.5.8). Objects
 * are numbered in the order in which they are reached from the trailer, those that are not are left out, and both
 * identifiers are a hash of the content, so that the same content is the same bytes.
 */
export function writePdf({ objects, trailer }: PdfFile): Uint8Array {
  const chunks: Buffer[] = [header]
  const entries: Entry[] = []
  const packed: { number: number; text: string }[] = []
  const { queue, numbering } = numberer()
  let position = header.length
  const put = (number: number, dictionary: PdfDictionary, bytes: Uint8Array): void => {
    entries.push({ kind: 1, number, first: position, second: 0 })
    dictionary.set('Length', bytes.length)
    const head = Buffer.from(`${number} 0 obj\n${serialize(dictionary, numbering)}\nstream\n`, 'latin1')
    const tail = Buffer.from('\nendstream\nendobj\n', 'latin1')
    chunks.push(head, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), tail)
    position += head.length + bytes.length + tail.length
  }
  const ends = ['Root', 'Info'].map((key) => [key, trailer.get(key)] as const)
  for (const [, value] of ends) if (value instanceof PdfReference) numbering(value)
  for (let index = 0; index < queue.length; index += 1) {
    const value = objects.get(queue[index] ?? 0) ?? null
    if (value instanceof PdfStream) put(index + 1, new Map(value.dictionary), value.bytes)
    else packed.push({ number: index + 1, text: serialize(value, numbering) })
  }
  const container = queue.length + 1
  packed.forEach(({ number }, index) => {
    entries.push({ kind: 2, number, first: container, second: index })
  })
  const stream = packObjects(packed)
  put(container, stream.dictionary, stream.bytes)
  const start = position
  entries.push({ kind: 1, number: container + 1, first: start, second: 0 })
  const identifier = new PdfString(hash(chunks))
  const references = packReferences(entries, container + 2)
  for (const [key, value] of ends) if (value instanceof PdfReference) references.dictionary.set(key, value)
  references.dictionary.set('ID', [identifier, identifier])
  put(container + 1, references.dictionary, references.bytes)
  chunks.push(Buffer.from(`startxref\n${start}\n%%EOF\n`, 'latin1'))
  return new Uint8Array(Buffer.concat(chunks))
}

/** Numbers objects as they are first referred to, and keeps them in a queue to be written. */
function numberer(): { queue: number[]; numbering: (reference: PdfReference) => number } {
  const queue: number[] = []
  const numbers = new Map<number, number>()
  const numbering = ({ number: old }: PdfReference): number => {
    const known = numbers.get(old)
    if (known !== undefined) return known
    const fresh = queue.push(old)
    numbers.set(old, fresh)
    return fresh
  }
  return { queue, numbering }
}

function packObjects(packed: readonly { number: number; text: string }[]): PdfStream {
  let offset = 0
  const index = packed.map(({ number, text }) => {
    const item = `${number} ${offset}`
    offset += text.length + 1
    return item
  })
  const head = `${index.join(' ')}\n`
  const text = head + packed.map((item) => item.text).join('\n')
  const dictionary = new Map<string, PdfValue>([
    ['Type', 'ObjStm'],
    ['N', packed.length],
    ['First', head.length],
    ['Filter', 'FlateDecode'],
  ])
  return new PdfStream(dictionary, deflateSync(Buffer.from(text, 'latin1')))
}

/** One byte for the kind, four for the offset or the container, four for the place inside it. */
function packReferences(entries: readonly Entry[], size: number): PdfStream {
  const table = Buffer.alloc(size * 9)
  table.writeUInt32BE(0xffff, 5)
  for (const { kind, first, second, number } of entries) {
    table[number * 9] = kind
    table.writeUInt32BE(first, number * 9 + 1)
    table.writeUInt32BE(second, number * 9 + 5)
  }
  const dictionary = new Map<string, PdfValue>([
    ['Type', 'XRef'],
    ['Size', size],
    ['W', [1, 4, 4]],
    ['Filter', 'FlateDecode'],
  ])
  return new PdfStream(dictionary, deflateSync(table))
}

function hash(chunks: readonly Buffer[]): Uint8Array {
  const digest = createHash('sha256')
  for (const chunk of chunks) digest.update(chunk)
  return digest.digest().subarray(0, 16)
}
