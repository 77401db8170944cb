import { hexDigit, readLiteralString } from '../format/read-string.ts'

/** The character codes of a string operand: of one byte each for a simple font, of two for a composite one. */
export function characterCodes(bytes: Uint8Array, start: number, end: number, codeLength: 1 | 2): number[] {
  if (bytes[start] === 0x3c) return hexCodes(bytes, start + 1, end - 1, codeLength * 2)
  const { value } = readLiteralString(bytes.subarray(start, end), 0)
  if (codeLength === 1) return [...value]
  const codes: number[] = []
  for (let index = 0; index < value.length; index += 2)
    codes.push(((value[index] ?? 0) << 8) | (value[index + 1] ?? 0))
  return codes
}

function hexCodes(bytes: Uint8Array, start: number, end: number, digits: number): number[] {
  const codes: number[] = []
  let code = 0
  let count = 0
  for (let position = start; position < end; position += 1) {
    const digit = hexDigit(bytes[position] ?? 0)
    if (digit === -1) continue
    code = code * 16 + digit
    count += 1
    if (count < digits) continue
    codes.push(code)
    code = 0
    count = 0
  }
  if (count > 0) codes.push(code * 16 ** (digits - count))
  return codes
}
