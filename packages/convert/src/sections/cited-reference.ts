import type { ParsedReference } from '@offprint/references'
import type { Citation, CitationName } from '@offprint/schema'
import type { Passage } from '../passage/passage.ts'

/** A reference whose text was printed from a bibliography, as that says it; `undefined` for one that has to be read. */
export function citedReference(text: Passage): ParsedReference | undefined {
  const { citation: given } = text.marks.find(({ citation }) => citation !== undefined) ?? {}
  if (given === undefined) return undefined
  const citation = asPrinted(given)
  return {
    citation,
    authors: (citation.author ?? []).map(nameOf),
    links: [],
    spans: Object.entries(citation).map(([field, value]) => ({
      pointer: `/citation/${field}`,
      ...stretchOf(text.text, value),
    })),
    rest: [],
    messages: [],
  }
}

/** Without the key of its file, and pages with the dash that print has. */
function asPrinted(given: Citation): Citation {
  const { type, page, ...fields } = given
  const printed = Object.entries(fields).filter(([field]) => field !== 'id')
  return {
    type,
    ...Object.fromEntries(printed),
    ...(page === undefined ? {} : { page: String(page).replaceAll('-', '–') }),
  }
}

function nameOf({ given, family, literal }: CitationName): string {
  return literal ?? [given, family].filter((part) => part !== undefined).join(' ')
}

/** Where a field is printed as it is; else the whole reference stands for it. */
function stretchOf(text: string, value: unknown): { start: number; end: number } {
  const start = typeof value === 'string' ? text.indexOf(value) : -1
  return start < 0 ? { start: 0, end: text.length } : { start, end: start + String(value).length }
}
