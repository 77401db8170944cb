import type { Citation, CitationName, CitationType } from '@offprint/schema'
import { RIS_FIELDS, RIS_TYPES } from './ris-mapping.ts'

/** What a RIS file held; places are offsets into it. */
export interface RisResult {
  readonly records: readonly RisRecord[]
  readonly messages: readonly RisMessage[]
}

export interface RisRecord {
  readonly citation: Citation
  /** The type as the file names it, such as `JOUR`. */
  readonly recordType: string
  readonly keywords: readonly string[]
  readonly start: number
  readonly end: number
}

export interface RisMessage {
  readonly reason: string
  readonly start: number
  readonly end: number
}

/** A record while it is read: the values of each tag, in their order. */
interface OpenRecord {
  readonly start: number
  end: number
  readonly values: Map<string, string[]>
  last: string
}

const LINE = /[^\r\n]+/gu
const TAGGED = /^([A-Z][A-Z\d]) {1,2}-(?: (.*))?$/u
const CLOSE = 'ER'

/** Read a RIS file. What is no record is a message, and the records are read all the same. */
export function fromRis(text: string): RisResult {
  const records: RisRecord[] = []
  const messages: RisMessage[] = []
  let open: OpenRecord | undefined
  const close = (): void => {
    if (open) records.push(toRecord(open))
    open = undefined
  }
  for (const { 0: line, index: start } of text.matchAll(LINE)) {
    const end = start + line.length
    const [, tag, value = ''] = TAGGED.exec(line.trimEnd()) ?? []
    if (tag === 'TY') {
      if (open)
        messages.push({
          reason: 'a record is not closed by a line “ER  -”',
          start: open.start,
          end: open.end,
        })
      close()
      open = { start, end, values: new Map([['TY', [value]]]), last: 'TY' }
    } else if (open && tag === CLOSE) {
      open.end = end
      close()
    } else if (open) addLine(open, tag, tag === undefined ? line.trim() : value.trim(), end)
    else if (/\p{L}/u.test(line)) messages.push({ reason: 'a line stands outside of records', start, end })
  }
  if (open)
    messages.push({
      reason: 'the last record is not closed by a line “ER  -”',
      start: open.start,
      end: open.end,
    })
  close()
  return { records, messages }
}

/** A line without a tag goes on with the value above. */
function addLine(record: OpenRecord, tag: string | undefined, value: string, end: number): void {
  record.end = end
  if (value === '') return
  if (tag !== undefined) record.last = tag
  const values = record.values.get(record.last) ?? []
  const above = tag === undefined ? values.pop() : undefined
  values.push(above === undefined ? value : `${above} ${value}`)
  record.values.set(record.last, values)
}

function toRecord({ values, start, end }: OpenRecord): RisRecord {
  const recordType = values.get('TY')?.[0]?.trim().toUpperCase() ?? ''
  const type = RIS_TYPES.find(([, names]) => names.includes(recordType))?.[0] ?? 'document'
  return {
    citation: toCitation(values, type),
    recordType,
    keywords: values.get('KW') ?? [],
    start,
    end,
  }
}

function toCitation(values: ReadonlyMap<string, readonly string[]>, type: CitationType): Citation {
  const first = (...tags: readonly string[]): string | undefined =>
    tags.flatMap((tag) => values.get(tag) ?? [])[0]
  const names = (...tags: readonly string[]): CitationName[] =>
    tags.flatMap((tag) => values.get(tag) ?? []).map(nameOf)
  const citation: Citation = { ...(first('ID') === undefined ? {} : { id: first('ID') ?? '' }), type }
  for (const [field, tags] of RIS_FIELDS) {
    const value = first(...tags)
    if (value !== undefined) citation[field] = value
  }
  const [authors, editors] = [names('AU', 'A1'), names('A2', 'ED')]
  if (authors.length > 0) citation.author = authors
  if (editors.length > 0) citation.editor = editors
  if (citation.title === undefined && citation['container-title'] !== undefined) {
    citation.title = citation['container-title']
    delete citation['container-title']
  }
  const number = first('IS', 'M1')
  if (number !== undefined) citation[type === 'article-journal' ? 'issue' : 'number'] = number
  const page = [first('SP'), first('EP')].filter((part) => part !== undefined).join('-')
  if (page !== '') citation.page = page
  const genre = first('M3')
  if (genre !== undefined && !/^10\.\d{4,9}\//u.test(genre)) citation.genre = genre
  const standard = first('SN')
  if (standard !== undefined) citation[isIssn(standard) ? 'ISSN' : 'ISBN'] = standard
  const event = first('C3')
  if (event !== undefined && type === 'paper-conference') citation['event-title'] = event
  const issued = dateParts(first('DA', 'PY', 'Y1'), first('PY', 'Y1'))
  if (issued.length > 0) citation.issued = { 'date-parts': [issued] }
  return citation
}

/** `Berg, Ada, Jr.`; what has no comma is an institution. */
function nameOf(text: string): CitationName {
  const [family = '', given, suffix] = text.split(/\s*,\s*/u)
  if (given === undefined) return { literal: text }
  return { family, given, ...(suffix === undefined ? {} : { suffix }) }
}

function isIssn(text: string): boolean {
  return /^\D{0,6}\d{4}-\d{3}[\dX](?!\d)/iu.test(text)
}

/** `2019/05/17/Spring`: year, month and day as far as they are known; of two dates the one that says more of the year printed. */
function dateParts(date: string | undefined, printed: string | undefined): number[] {
  const [parts, year] = [partsOf(date), partsOf(printed)]
  return year.length === 0 || parts[0] === year[0] ? parts : year
}

function partsOf(date = ''): number[] {
  const [, ...parts] = /^(\d{4})(?:[/-](\d{1,2}))?(?:[/-](\d{1,2}))?/u.exec(date.trim()) ?? []
  return parts.filter((part) => part !== undefined).map(Number)
}
