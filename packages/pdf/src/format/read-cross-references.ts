import { PdfError } from '../error.ts'
import { decodeStream } from './filters.ts'
import { Keyword, Lexer } from './lexer.ts'
import { type PdfDictionary, PdfStream, type PdfValue } from './objects.ts'

/** Where an object lies: at an offset of the file, or inside an object stream. */
export type Entry = { kind: 'offset'; offset: number } | { kind: 'packed'; container: number }

interface CrossReferences {
  entries: Map<number, Entry>
  trailer: PdfDictionary
}

/** How far from its end a file's `startxref` is looked for. */
const tail = 1100

/** Read every cross-reference table and stream of a file, the newest first: ISO 32000-1, 7.5.4 and 7.5.8. */
export function readCrossReferences(bytes: Uint8Array): CrossReferences {
  const start = Math.max(0, bytes.length - tail)
  const end = Buffer.from(bytes.subarray(start)).toString('latin1')
  const offset = /startxref\s{1,4}(\d{1,12})/.exec(end.slice(end.lastIndexOf('startxref')))?.[1]
  if (offset === undefined || bytes[0] !== 0x25 || bytes[1] !== 0x50)
    throw new PdfError('bad-pdf', 'This is not a PDF')
  const entries = new Map<number, Entry>()
  const trailers: PdfDictionary[] = []
  const seen = new Set<number>()
  for (let next: PdfValue | undefined = Number(offset); typeof next === 'number' && !seen.has(next); ) {
    seen.add(next)
    const trailer = readSection(bytes, next, entries)
    trailers.push(trailer)
    next = trailer.get('Prev')
  }
  const trailer = trailers[0]
  if (trailer === undefined) throw new PdfError('bad-pdf', 'The PDF has no trailer')
  return { entries, trailer }
}

function readSection(bytes: Uint8Array, offset: number, entries: Map<number, Entry>): PdfDictionary {
  const lexer = new Lexer(bytes, offset)
  const word = lexer.next()
  if (word instanceof Keyword && word.text === 'xref') return readTable(lexer, entries)
  lexer.value()
  lexer.next()
  const dictionary = lexer.value()
  lexer.next()
  if (!(dictionary instanceof Map)) throw new PdfError('bad-pdf', 'The PDF has no cross-reference table')
  const start = lexer.position + (bytes[lexer.position] === 13 ? 2 : 1)
  const length = dictionary.get('Length')
  const end = typeof length === 'number' ? start + length : lexer.bytes.indexOf('endstream', start)
  readStream(new PdfStream(dictionary, bytes.subarray(start, end)), entries)
  return dictionary
}

function readTable(lexer: Lexer, entries: Map<number, Entry>): PdfDictionary {
  for (;;) {
    const first = lexer.next()
    if (first instanceof Keyword && first.text === 'trailer') break
    const count = lexer.next()
    if (typeof first !== 'number' || typeof count !== 'number')
      throw new PdfError('bad-pdf', 'The cross-reference table is damaged')
    for (let index = 0; index < count; index += 1) {
      const offset = lexer.next()
      lexer.next()
      const kind = lexer.next()
      if (!(kind instanceof Keyword) || typeof offset !== 'number')
        throw new PdfError('bad-pdf', 'The cross-reference table is damaged')
      if (kind.text === 'n') add(entries, first + index, { kind: 'offset', offset })
    }
  }
  const trailer = lexer.value()
  if (!(trailer instanceof Map)) throw new PdfError('bad-pdf', 'The PDF has no trailer')
  return trailer
}

function readStream(stream: PdfStream, entries: Map<number, Entry>): void {
  const bytes = decodeStream(stream)
  const widths = numbers(stream.dictionary.get('W'))
  const [kindWidth = 0, firstWidth = 0, secondWidth = 0] = widths
  const size = stream.dictionary.get('Size')
  const ranges = numbers(stream.dictionary.get('Index') ?? [0, size ?? 0])
  let position = 0
  const field = (width: number, otherwise: number): number => {
    let value = width === 0 ? otherwise : 0
    for (let index = 0; index < width; index += 1) value = value * 256 + (bytes[position++] ?? 0)
    return value
  }
  for (let range = 0; range < ranges.length; range += 2) {
    const first = ranges[range] ?? 0
    const end = first + (ranges[range + 1] ?? 0)
    for (let number = first; number < end && position < bytes.length; number += 1) {
      const kind = field(kindWidth, 1)
      const value = field(firstWidth, 0)
      field(secondWidth, 0)
      if (kind === 1) add(entries, number, { kind: 'offset', offset: value })
      if (kind === 2) add(entries, number, { kind: 'packed', container: value })
    }
  }
}

/** The newest entry counts, and it is read first. */
function add(entries: Map<number, Entry>, number: number, entry: Entry): void {
  if (!entries.has(number)) entries.set(number, entry)
}

function numbers(value: PdfValue | undefined): number[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'number') : []
}
