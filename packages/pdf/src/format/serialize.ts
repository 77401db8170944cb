import { type PdfDictionary, PdfReference, PdfStream, PdfString, type PdfValue } from './objects.ts'

/** Gives the number under which the object behind a reference is written. */
export type Numbering = (reference: PdfReference) => number

/** Decimals kept of a number: a hundredth of a thousandth of a point is far below what any device shows. */
const precision = 100_000

/** Write an object as the text of a PDF, one character per byte. A stream is written as its dictionary. */
export function serialize(value: PdfValue, numbering: Numbering): string {
  if (typeof value === 'string') return name(value)
  if (typeof value === 'number') return number(value)
  if (value === null || typeof value === 'boolean') return String(value)
  if (value instanceof PdfReference) return `${numbering(value)} 0 R`
  if (value instanceof PdfString) return string(value.bytes)
  if (Array.isArray(value)) return array(value, numbering)
  return dictionary(value instanceof PdfStream ? value.dictionary : value, numbering)
}

function array(items: readonly PdfValue[], numbering: Numbering): string {
  let text = '['
  for (const [index, item] of items.entries())
    text += `${index === 0 ? '' : ' '}${serialize(item, numbering)}`
  return `${text}]`
}

function dictionary(entries: PdfDictionary, numbering: Numbering): string {
  let text = '<<'
  for (const [key, value] of entries) text += `${name(key)} ${serialize(value, numbering)}`
  return `${text}>>`
}

function number(value: number): string {
  return String(Math.round(value * precision) / precision)
}

function name(text: string): string {
  return `/${/^[\w.+-]*$/.test(text) ? text : text.replace(/[^\w.+-]/g, escapeCharacter)}`
}

function escapeCharacter(character: string): string {
  return `#${character.charCodeAt(0).toString(16).padStart(2, '0')}`
}

/** Printable text goes into brackets, anything else into hexadecimal digits. */
function string(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const text = buffer.toString('latin1')
  return /^[\x20-\x7e]*$/.test(text) ? `(${text.replace(/[\\()]/g, '\\$&')})` : `<${buffer.toString('hex')}>`
}
