const escapes: Readonly<Record<number, number>> = { 110: 10, 114: 13, 116: 9, 98: 8, 102: 12 }

/** Read `(…)` from its opening bracket: escapes and balanced brackets of ISO 32000-1, 7.3.4.2. */
export function readLiteralString(bytes: Uint8Array, start: number): { value: Uint8Array; end: number } {
  const value: number[] = []
  let depth = 0
  let position = start
  for (; position < bytes.length; position += 1) {
    const code = bytes[position] ?? 0
    if (code === 0x5c) {
      position = readEscape(bytes, position + 1, value)
      continue
    }
    if (code === 0x28 && depth++ === 0) continue
    if (code === 0x29 && --depth === 0) break
    value.push(code)
  }
  return { value: Uint8Array.from(value), end: position + 1 }
}

/** Read what follows a backslash and return the place of its last byte. */
function readEscape(bytes: Uint8Array, position: number, value: number[]): number {
  const code = bytes[position] ?? 0
  if (code === 10) return position
  if (code === 13) return bytes[position + 1] === 10 ? position + 1 : position
  if (code < 0x30 || code > 0x37) {
    value.push(escapes[code] ?? code)
    return position
  }
  let number = 0
  let end = position
  for (; end < position + 3 && isOctal(bytes[end]); end += 1) number = number * 8 + (bytes[end] ?? 0) - 0x30
  value.push(number & 255)
  return end - 1
}

function isOctal(code: number | undefined): boolean {
  return code !== undefined && code >= 0x30 && code <= 0x37
}

/** Read `<…>` from its opening bracket; a last single digit counts as if a zero followed. */
export function readHexString(bytes: Uint8Array, start: number): { value: Uint8Array; end: number } {
  const close = bytes.indexOf(0x3e, start)
  const end = close === -1 ? bytes.length : close
  const value = new Uint8Array((end - start) >> 1)
  let count = 0
  for (let position = start + 1; position < end; position += 1) {
    const digit = hexDigit(bytes[position] ?? 0)
    if (digit === -1) continue
    const index = count >> 1
    value[index] = (value[index] ?? 0) | (count % 2 === 0 ? digit << 4 : digit)
    count += 1
  }
  return { value: value.subarray(0, (count + 1) >> 1), end: end + 1 }
}

/** The value of a hexadecimal digit; -1 for any other byte. */
export function hexDigit(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30
  const lower = code | 0x20
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1
}
