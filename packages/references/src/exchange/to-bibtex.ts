import type { Citation, CitationName, CitationType } from '@offprint/schema'
import { foldName } from '../names/owner.ts'
import { BIBTEX_FIELDS, BIBTEX_TYPES } from './bibtex-mapping.ts'

/** Write citations as BibTeX, one entry each, with keys made of family name, year and first word of the title. */
export function toBibtex(citations: readonly Citation[]): string {
  const used = new Map<string, number>()
  return citations.map((citation) => entry(citation, uniqueKey(citation, used))).join('\n')
}

function entry(citation: Citation, key: string): string {
  const type = entryType(citation)
  const fields: [string, string][] = []
  const add = (name: string, value: string | number | undefined, verbatim = false) => {
    if (value !== undefined && value !== '')
      fields.push([name, verbatim ? String(value) : escapeTex(String(value))])
  }
  if (citation.author !== undefined) fields.push(['author', names(citation.author)])
  if (citation.editor !== undefined) fields.push(['editor', names(citation.editor)])
  for (const [field, [name = field]] of BIBTEX_FIELDS) {
    const value = citation[field]
    if (field === 'title') fields.push(['title', value === undefined ? '' : `{${escapeTex(String(value))}}`])
    else if (field === 'page')
      add(name, value === undefined ? undefined : String(value).replace(/(?<=\d)\s?[-–—]\s?/g, '--'))
    else if (field === 'publisher') add(publisherField(type), value)
    else add(name, value, field === 'DOI' || field === 'URL')
  }
  add(type === 'article' ? 'journal' : 'booktitle', citation['container-title'])
  add('number', citation.issue ?? citation.number)
  const [year, month, day] = citation.issued?.['date-parts']?.[0] ?? []
  add('year', year)
  add('month', month)
  add('day', day)
  const lines = fields.filter(([, value]) => value !== '').map(([name, value]) => `  ${name} = {${value}},`)
  return [`@${type}{${key},`, ...lines, '}', ''].join('\n')
}

function entryType(citation: Citation): string {
  if (citation.type === 'thesis')
    return /master|diplom|m\.?\s?sc|bachelor|magister/i.test(citation.genre ?? '')
      ? 'mastersthesis'
      : 'phdthesis'
  return BIBTEX_TYPES.find(([type]) => type === citation.type)?.[1][0] ?? 'misc'
}

function publisherField(type: string): string {
  if (type.endsWith('thesis')) return 'school'
  return type === 'techreport' ? 'institution' : 'publisher'
}

function names(list: readonly CitationName[]): string {
  return list
    .map((name) => {
      if (name.literal !== undefined) return `{${escapeTex(name.literal)}}`
      const family = [name['dropping-particle'], name['non-dropping-particle'], name.family]
        .filter((part) => part !== undefined)
        .join(' ')
      return escapeTex(
        [family, name.suffix, name.given].filter((part) => part !== undefined && part !== '').join(', '),
      )
    })
    .join(' and ')
}

/** Signs that TeX reads as its own. */
function escapeTex(text: string): string {
  return text
    .replace(/\\/g, '\\textbackslash{}')
    .replace(/[&%$#_]/g, '\\$&')
    .replace(/[{}]/g, '\\$&')
    .replace(/\\textbackslash\\\{\\\}/g, '\\textbackslash{}')
    .replace(/~/g, '\\textasciitilde{}')
    .replace(/\^/g, '\\textasciicircum{}')
}

function uniqueKey(citation: Citation, used: Map<string, number>): string {
  const name = citation.author?.[0] ?? citation.editor?.[0]
  const family = foldName(name?.family ?? name?.literal ?? 'anon').replace(/[^a-z0-9]/g, '')
  const year = citation.issued?.['date-parts']?.[0]?.[0] ?? ''
  const word =
    foldName(citation.title ?? '')
      .split(/\s+/)
      .find((candidate) => candidate.length > 3 && /^[a-z0-9]+$/.test(candidate)) ?? ''
  const key = `${family === '' ? 'anon' : family}${year}${word}`
  const count = used.get(key) ?? 0
  used.set(key, count + 1)
  return count === 0 ? key : `${key}-${count + 1}`
}

/** The CSL type of an entry type; `document` when there is none. */
export function typeOfEntry(entryTypeName: string): CitationType {
  return BIBTEX_TYPES.find(([, types]) => types.includes(entryTypeName.toLowerCase()))?.[0] ?? 'document'
}
