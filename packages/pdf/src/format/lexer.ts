import { PdfError } from '../error.ts'
import { type PdfDictionary, PdfReference, PdfString, type PdfValue } from './objects.ts'
import { readHexString, readLiteralString } from './read-string.ts'

/** A word that is no object: `obj`, `stream`, or an operator of a content stream. */
export class Keyword {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/** What closes an array or a dictionary, or ends the input. */
type Closer = ']' | '>>' | 'end'
type Token = PdfValue | Keyword | { close: Closer }

/** Nesting beyond this is no document but an attack on the stack. */
const deepest = 200

const whitespace = 1
const delimiter = 2
const whitespaceByte = 32
/** The class of every byte: ISO 32000-1, 7.2.2. */
const classes = new Uint8Array(256)
for (const code of [0, 9, 10, 12, 13, 32]) classes[code] = whitespace
for (const character of '()<>[]{}/%') classes[character.charCodeAt(0)] = delimiter

/** Reads objects and keywords, one after the other, from the bytes of a file or of a content stream. */
export class Lexer {
  readonly bytes: Buffer
  position: number
  readonly #words = new Map<number, string>()

  constructor(bytes: Uint8Array, position: number = 0) {
    this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.position = position
  }

  /** Read the next object or keyword; `undefined` at the end. */
  next(depth: number = 0): PdfValue | Keyword | undefined {
    const token = this.#token(depth)
    if (!isClose(token)) return token
    if (token.close === 'end') return undefined
    throw broken(`${token.close} closes nothing`, this.position)
  }

  /** Read the next object, and fail at anything else. */
  value(): PdfValue {
    const token = this.next()
    if (token === undefined || token instanceof Keyword) throw broken('an object is missing', this.position)
    return token
  }

  skipWhitespace(): void {
    const { bytes } = this
    for (;;) {
      const code = bytes[this.position]
      if (code === undefined) return
      if (code === 0x25) this.#skipComment()
      else if (classes[code] === whitespace) this.position += 1
      else return
    }
  }

  #skipComment(): void {
    for (let code = this.bytes[this.position]; code !== undefined && code !== 10 && code !== 13; ) {
      this.position += 1
      code = this.bytes[this.position]
    }
  }

  #token(depth: number): Token {
    this.skipWhitespace()
    const code = this.bytes[this.position]
    switch (code) {
      case undefined:
        return { close: 'end' }
      case 0x2f:
        return this.#name()
      case 0x28:
        return this.#string(readLiteralString)
      case 0x5b:
        this.position += 1
        return this.#list(']', depth + 1)
      case 0x5d:
        this.position += 1
        return { close: ']' }
      case 0x3c:
        if (this.bytes[this.position + 1] !== 0x3c) return this.#string(readHexString)
        this.position += 2
        return this.#dictionary(depth + 1)
      case 0x3e:
        this.position += 2
        return { close: '>>' }
      default:
        return this.#word()
    }
  }

  #string(read: (bytes: Uint8Array, start: number) => { value: Uint8Array; end: number }): PdfString {
    const { value, end } = read(this.bytes, this.position)
    this.position = end
    return new PdfString(value)
  }

  #name(): string {
    this.position += 1
    const text = this.#regular()
    return text.includes('#')
      ? text.replace(/#([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
      : text
  }

  /** Read regular characters; the same few words come again and again, so each is made into a string once. */
  #regular(): string {
    const { bytes, position: start } = this
    let end = start
    let hash = 0
    for (; end < bytes.length && classes[bytes[end] ?? 0] === 0; end += 1)
      hash = (hash * 31 + (bytes[end] ?? 0)) | 0
    this.position = end
    const known = this.#words.get(hash)
    if (known !== undefined && isAt(known, bytes, start, end)) return known
    const text = bytes.toString('latin1', start, end)
    this.#words.set(hash, text)
    return text
  }

  #word(): number | boolean | null | Keyword {
    const whole = this.#integer()
    if (whole !== undefined) return whole
    const text = this.#regular()
    if (text === '') this.position += 1
    const code = text.charCodeAt(0)
    if ((code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x2e || code === 0x2b) {
      const number = Number(text)
      if (!Number.isNaN(number)) return number
    }
    if (text === 'true') return true
    if (text === 'false') return false
    if (text === 'null') return null
    return new Keyword(text)
  }

  /** Read digits that are a number by themselves, as most numbers are; otherwise stay. */
  #integer(): number | undefined {
    const { bytes, position: start } = this
    let end = start
    let value = 0
    for (let code = bytes[end] ?? 0; code >= 0x30 && code <= 0x39; code = bytes[end] ?? 0) {
      value = value * 10 + code - 0x30
      end += 1
    }
    if (end === start || end - start > 15 || classes[bytes[end] ?? whitespaceByte] === 0) return undefined
    this.position = end
    return value
  }

  #dictionary(depth: number): PdfDictionary {
    const items = this.#list('>>', depth)
    const dictionary: PdfDictionary = new Map()
    for (let index = 0; index + 1 < items.length; index += 2) {
      const key = items[index]
      const value = items[index + 1]
      if (typeof key === 'string' && value !== undefined) dictionary.set(key, value)
    }
    return dictionary
  }

  #list(closer: Closer, depth: number): PdfValue[] {
    if (depth > deepest) throw broken('objects are nested too deeply', this.position)
    const items: PdfValue[] = []
    for (;;) {
      const token = this.#token(depth)
      if (isClose(token)) {
        if (token.close === closer) return items
        throw broken(`${closer} is missing`, this.position)
      }
      if (!(token instanceof Keyword)) items.push(token)
      else if (token.text === 'R') this.#reference(items)
    }
  }

  /** The two numbers before an `R` are a reference. */
  #reference(items: PdfValue[]): void {
    const generation = items.pop()
    const number = items.pop()
    if (typeof number !== 'number' || typeof generation !== 'number')
      throw broken('a reference is broken', this.position)
    items.push(new PdfReference(number, generation))
  }
}

function isAt(text: string, bytes: Uint8Array, start: number, end: number): boolean {
  if (text.length !== end - start) return false
  for (let index = 0; index < text.length; index += 1)
    if (text.charCodeAt(index) !== bytes[start + index]) return false
  return true
}

function isClose(token: Token): token is { close: Closer } {
  return typeof token === 'object' && token !== null && 'close' in token
}

function broken(what: string, position: number): PdfError {
  return new PdfError('bad-pdf', `The PDF is damaged at byte ${position}: ${what}`)
}
