/** What a content stream is made of, as far as it matters here; offsets into the stream. */
export interface ContentHandler {
  operator(operandsStart: number, start: number, end: number): void
  /** A string operand with its brackets. */
  string(start: number, end: number): void
  /** An inline image, from its `BI` to its `EI`. */
  image(start: number, end: number): void
  /** A name operand without its slash. */
  name(start: number, end: number): void
}

const regular = 0
const blank = 1
const delimiter = 2
const classes = new Uint8Array(256)
for (const code of [0, 9, 10, 12, 13, 32]) classes[code] = blank
for (const character of '()<>[]{}/%') classes[character.charCodeAt(0)] = delimiter

/**
 * Walk over a content stream without building objects: the streams of a long document are its largest part by far.
 * The data of an inline image can look like anything, so it is skipped to its `EI`.
 */
export function tokenize(bytes: Buffer, handler: ContentHandler): void {
  const { length } = bytes
  let position = 0
  let operands = -1
  let image = 0
  while (position < length) {
    const code = bytes[position] ?? 0
    const kind = classes[code]
    if (kind === blank) {
      position += 1
      continue
    }
    if (operands === -1) operands = position
    const start = position
    if (kind === regular) {
      while (position < length && classes[bytes[position] ?? 0] === regular) position += 1
      if (isNumber(code)) continue
      if (isWord(bytes, start, position, 'BI')) image = start
      else if (isWord(bytes, start, position, 'ID')) {
        position = endOfImage(bytes, position)
        handler.image(image, position)
      } else handler.operator(operands, start, position)
      operands = -1
    } else if (code === 0x2f) {
      position += 1
      while (position < length && classes[bytes[position] ?? 0] === regular) position += 1
      handler.name(start + 1, position)
    } else if (code === 0x3c && bytes[position + 1] !== 0x3c) {
      const close = bytes.indexOf(0x3e, position)
      position = close === -1 ? length : close + 1
      handler.string(start, position)
    } else if (code === 0x28) {
      position = endOfString(bytes, position)
      handler.string(start, position)
    } else if (code === 0x25) {
      while (position < length && bytes[position] !== 10 && bytes[position] !== 13) position += 1
    } else position += 1
  }
}

function isWord(bytes: Uint8Array, start: number, end: number, word: string): boolean {
  return end - start === 2 && bytes[start] === word.charCodeAt(0) && bytes[start + 1] === word.charCodeAt(1)
}

/** A digit, a sign or a point begins a number; every operator begins otherwise. */
function isNumber(code: number): boolean {
  return code < 0x3a && code >= 0x2b
}

function endOfString(bytes: Buffer, start: number): number {
  let depth = 0
  for (let position = start; position < bytes.length; position += 1) {
    const code = bytes[position]
    if (code === 0x5c) position += 1
    else if (code === 0x28) depth += 1
    else if (code === 0x29 && --depth === 0) return position + 1
  }
  return bytes.length
}

function endOfImage(bytes: Buffer, start: number): number {
  for (
    let position = bytes.indexOf('EI', start);
    position !== -1;
    position = bytes.indexOf('EI', position + 1)
  ) {
    if (classes[bytes[position - 1] ?? 0] === blank && classes[bytes[position + 2] ?? 32] === blank)
      return position + 2
  }
  return bytes.length
}
