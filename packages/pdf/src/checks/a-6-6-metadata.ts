import { dictionaryOf, resolve } from '../format/access.ts'
import { PdfStream, PdfString } from '../format/objects.ts'
import { readTextString } from '../format/text-string.ts'
import type { Check } from './types.ts'

/** The keys of the information dictionary, and the property of the XMP packet that says the same. */
const pairs = [
  ['Title', 'dc:title'],
  ['Author', 'dc:creator'],
  ['Subject', 'dc:description'],
  ['Keywords', 'pdf:Keywords'],
  ['Creator', 'xmp:CreatorTool'],
  ['Producer', 'pdf:Producer'],
] as const

const dates = [
  ['CreationDate', 'xmp:CreateDate'],
  ['ModDate', 'xmp:ModifyDate'],
] as const

/** 6.6.2.1, 6.6.3 and 6.6.4: a readable packet that agrees with the information dictionary and names the standard. */
export const archivalMetadata: Check = {
  standard: 'PDF/A-3',
  title: 'The XMP packet agrees with the information dictionary and names the standard',
  *run({ file, catalog, packet }) {
    const stream = resolve(file, catalog.get('Metadata'))
    if (!(stream instanceof PdfStream) || stream.dictionary.has('Filter')) {
      yield { clause: '6.6.2.1', reason: 'There is no plain XMP packet' }
      return
    }
    if (
      propertyOf(packet, 'pdfaid:part') !== '3' ||
      !/^[ABU]$/.test(propertyOf(packet, 'pdfaid:conformance') ?? '')
    ) {
      yield { clause: '6.6.4', reason: 'The XMP packet does not name PDF/A-3' }
    }
    const information = dictionaryOf(file, file.trailer.get('Info'))
    const textOf = (key: string): string | undefined => {
      const value = information?.get(key)
      return value instanceof PdfString ? readTextString(value) : undefined
    }
    for (const [key, property] of pairs) {
      const text = textOf(key)
      if (text !== undefined && text !== propertyOf(packet, property)) {
        yield { clause: '6.6.3', reason: `${key} and ${property} differ` }
      }
    }
    for (const [key, property] of dates) {
      const text = textOf(key)
      if (text !== undefined && digits(text) !== digits(propertyOf(packet, property) ?? '')) {
        yield { clause: '6.6.3', reason: `${key} and ${property} differ` }
      }
    }
  },
}

function digits(date: string): string {
  return date.replace(/\D/g, '').slice(0, 14)
}

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' }

/** The text of a property, without the containers around it. */
function propertyOf(packet: string, name: string): string | undefined {
  const start = packet.indexOf(`<${name}>`)
  const end = packet.indexOf(`</${name}>`, start)
  if (start === -1 || end === -1) return undefined
  return packet
    .slice(start + name.length + 2, end)
    .replace(/<[^<>]*>/g, '')
    .replace(/&(?:amp|lt|gt);/g, (entity) => entities[entity] ?? entity)
}
