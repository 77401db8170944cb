import { DOCUMENT_TITLES } from '../tables/roles.ts'
import { findPhrases } from './phrase-table.ts'
import { prepositionsOfRole } from './prepositions.ts'

/** What parts a title from a name: `CV – Jane Doe`, `Jane Doe | CV`, `Jane Doe’s CV`. */
const SEPARATORS_BEHIND = /^[.\s:,|•·–—-]+/u
const SEPARATORS_BEFORE = /(?:['’]s)?[\s:,|•·–—-]+$/u

/** Where a line stands without the title of the document before or behind it: `Curriculum Vitae of Jane Doe` is read from `Jane`. */
export function withoutDocumentTitle(text: string): { readonly start: number; readonly end: number } {
  const titles = findPhrases(DOCUMENT_TITLES, text)
  const [first, last] = [titles[0], titles.at(-1)]
  const start = first?.index === text.search(/\S/u) ? opening(text, first.index + first.length) : 0
  const closes = last && last.index > start && !/[\p{L}\p{N}]/u.test(text.slice(last.index + last.length))
  return { start, end: closes ? last.index - closing(text.slice(start, last.index)) : text.length }
}

function opening(text: string, behind: number): number {
  const rest = text.slice(behind)
  const [of] = prepositionsOfRole(rest)
  const joined = of?.index === 0 ? of.length : (SEPARATORS_BEHIND.exec(rest)?.[0].length ?? 0)
  return behind + joined
}

function closing(before: string): number {
  return SEPARATORS_BEFORE.exec(before)?.[0].length ?? 0
}
