import type { Citation, CitationName } from '@offprint/schema'
import { RIS_TYPES } from './ris-mapping.ts'

/** Write citations as RIS, the format of Research Information Systems: one record each, lines of `TAG  - value`. */
export function toRis(citations: readonly Citation[]): string {
  return citations.map(record).join('\r\n')
}

function record(citation: Citation): string {
  const lines: string[] = []
  const add = (tag: string, value: string | number | undefined) => {
    if (value !== undefined && value !== '') lines.push(`${tag}  - ${String(value).replace(/\s+/g, ' ')}`)
  }
  add('TY', RIS_TYPES.find(([type]) => type === citation.type)?.[1][0] ?? 'GEN')
  for (const name of citation.author ?? []) add('AU', printed(name))
  for (const name of citation.editor ?? [])
    add(
      citation.author === undefined && citation['container-title'] === undefined ? 'A1' : 'A2',
      printed(name),
    )
  add('TI', citation.title)
  add('T2', citation['container-title'])
  add('T3', citation['collection-title'])
  const [year, month, day] = citation.issued?.['date-parts']?.[0] ?? []
  add('PY', year)
  if (year !== undefined) add('DA', [year, pad(month), pad(day), ''].join('/'))
  add('VL', citation.volume)
  add('IS', citation.issue ?? citation.number)
  const [first, last] = String(citation.page ?? '').split(/\s?[-–—]\s?/)
  add('SP', first)
  add('EP', last)
  add('PB', citation.publisher)
  add('CY', citation['publisher-place'] ?? citation['event-place'])
  add('ET', citation.edition)
  add('M3', citation.genre)
  add('SN', citation.ISBN ?? citation.ISSN)
  add('DO', citation.DOI)
  add('UR', citation.URL)
  add('N1', citation.note)
  add('AB', citation.abstract)
  lines.push('ER  - ', '')
  return lines.join('\r\n')
}

function printed(name: CitationName): string {
  if (name.literal !== undefined) return name.literal
  const family = [name['dropping-particle'], name['non-dropping-particle'], name.family]
    .filter((part) => part !== undefined)
    .join(' ')
  return [family, name.given, name.suffix].filter((part) => part !== undefined && part !== '').join(', ')
}

function pad(part: string | number | undefined): string {
  return part === undefined ? '' : String(part).padStart(2, '0')
}
