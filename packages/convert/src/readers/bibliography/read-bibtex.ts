import { fromBibtex } from '@offprint/references/bibtex'
import type { ReaderMessage, SourceDocument } from '../format.ts'
import type { LocatedCitation } from './located-citation.ts'
import { publicationList } from './publication-list.ts'

const ENTRY = /@(\w+)\s{0,9}[{(]\s{0,9}([^\s,{}()]{1,200})\s{0,9},/gu
const KEYWORDS = /\bkeywords?\s{0,9}=\s{0,9}[{"]([^{}"]{1,500})[}"]/iu

/** Read a BibTeX or BibLaTeX file as a document. */
export async function readBibtex(text: string): Promise<SourceDocument> {
  const { citations, messages } = await locateBibtex(text, 0)
  return { text, tree: publicationList(text, citations), messages }
}

/** The entries of a BibTeX file with their places, which count from `base`. */
export async function locateBibtex(
  text: string,
  base: number,
): Promise<{ citations: LocatedCitation[]; messages: ReaderMessage[] }> {
  const { citations, messages } = await fromBibtex(text)
  const places = placesOfEntries(text)
  return {
    citations: citations.map(({ id, ...citation }): LocatedCitation => {
      const place = places.get(String(id)) ?? { entryType: '', start: 0, end: 0 }
      const keywords = KEYWORDS.exec(text.slice(place.start, place.end))?.[1] ?? ''
      return {
        citation: { id: String(id), ...citation },
        entryType: place.entryType,
        keywords: keywords.split(/[,;]/u).map((word) => word.trim()),
        start: base + place.start,
        end: base + place.end,
      }
    }),
    messages: messages.map(({ reason, text: entry }): ReaderMessage => {
      const at = Math.max(0, text.indexOf(entry))
      return {
        severity: 'warning',
        rule: 'unread-entry',
        reason: `an entry of the bibliography can't be read: ${reason.split('\n')[0] ?? ''}`,
        start: base + at,
        end: base + at + 1,
      }
    }),
  }
}

function placesOfEntries(text: string): Map<string, { entryType: string; start: number; end: number }> {
  const found = [...text.matchAll(ENTRY)]
  const places = new Map<string, { entryType: string; start: number; end: number }>()
  found.forEach(({ 1: entryType = '', 2: key = '', index }, at) => {
    const next = found[at + 1]?.index ?? text.length
    const end = index + text.slice(index, next).trimEnd().length
    if (!places.has(key)) places.set(key, { entryType: entryType.toLowerCase(), start: index, end })
  })
  return places
}
