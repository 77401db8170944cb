import type { Citation, CitationName } from '@offprint/schema'
import type { Creator, Entry } from '@retorquere/bibtex-parser'
import { BIBTEX_FIELDS } from '../exchange/bibtex-mapping.ts'
import { typeOfEntry } from '../exchange/to-bibtex.ts'

/** What a BibTeX file held. */
export interface BibtexResult {
  readonly citations: Citation[]
  /** Entries that could not be read, with the reason. */
  readonly messages: { reason: string; text: string }[]
}

/** Read a BibTeX or BibLaTeX file. An entry that is broken is a message, and the others are read all the same. */
export async function fromBibtex(text: string): Promise<BibtexResult> {
  const { parse } = await import('@retorquere/bibtex-parser')
  try {
    const library = parse(text, {
      sentenceCase: false,
      english: false,
      caseProtection: false,
      unsupported: 'ignore',
    })
    return {
      citations: library.entries.map(fromEntry),
      messages: library.errors.map((error) => ({ reason: error.error, text: error.input ?? '' })),
    }
  } catch (error) {
    return {
      citations: [],
      messages: [{ reason: error instanceof Error ? error.message : String(error), text }],
    }
  }
}

function fromEntry(entry: Entry): Citation {
  const type = typeOfEntry(entry.type)
  const citation: Citation = { id: entry.key, type }
  for (const [field, names] of BIBTEX_FIELDS) {
    const value = names.map((name) => textOf(entry.fields[name])).find((candidate) => candidate !== undefined)
    if (value !== undefined) citation[field] = value
  }
  if (citation.page !== undefined) citation.page = String(citation.page).replace(/\s*[–—]+\s*/g, '-')
  const container = textOf(
    entry.fields.journal ?? entry.fields.journaltitle ?? entry.fields.booktitle ?? entry.fields.maintitle,
  )
  if (container !== undefined) citation['container-title'] = container
  const number = textOf(entry.fields.number ?? entry.fields.issue)
  if (number !== undefined) citation[type === 'article-journal' ? 'issue' : 'number'] = number
  const author = names(entry.fields.author)
  const editor = names(entry.fields.editor)
  if (author !== undefined) citation.author = author
  if (editor !== undefined) citation.editor = editor
  const parts = dateParts(entry)
  if (parts !== undefined) citation.issued = { 'date-parts': [parts] }
  if (entry.type.toLowerCase() === 'mastersthesis') citation.genre ??= 'Master’s thesis'
  if (entry.type.toLowerCase() === 'phdthesis') citation.genre ??= 'PhD thesis'
  return citation
}

function textOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.map(String).join(', ') || undefined
  const text = typeof value === 'string' ? value.replace(/<\/?[a-z]+[^>]*>/g, '').trim() : ''
  return text === '' ? undefined : text
}

function names(creators: readonly Creator[] | undefined): CitationName[] | undefined {
  if (creators === undefined || creators.length === 0) return undefined
  return creators.map((creator) => {
    if (creator.lastName === undefined) return { literal: creator.name ?? '' }
    return {
      family: [creator.prefix, creator.lastName].filter((part) => part !== undefined).join(' '),
      ...(creator.firstName === undefined ? {} : { given: creator.firstName }),
      ...(creator.suffix === undefined ? {} : { suffix: creator.suffix }),
    }
  })
}

function dateParts(entry: Entry): number[] | undefined {
  const iso = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(textOf(entry.fields.date) ?? '')
  const parts =
    iso === null ? [entry.fields.year, entry.fields.month, entry.fields.day] : [iso[1], iso[2], iso[3]]
  const numbers = parts.map(Number)
  const end = numbers.findIndex((part) => !Number.isInteger(part) || part <= 0)
  const known = end < 0 ? numbers : numbers.slice(0, end)
  return known.length === 0 ? undefined : known
}
