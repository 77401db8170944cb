import { findDates } from '../fields/find-dates.ts'
import { looksLikeOrganisation } from '../fields/organisation.ts'
import type { SectionKind } from '../languages/section-kind.ts'
import { findLevels } from '../lexicon/roles.ts'
import { type Passage, slice, trimPunctuation } from '../passage/passage.ts'
import type { Entry } from './entry.ts'
import { joinDates } from './join-dates.ts'
import { listOf } from './list-of.ts'

/** Kinds in which one line may list several entries behind what they share. */
const KINDS: ReadonlySet<SectionKind> = new Set(['teaching', 'supervision'])

/**
 * `Durham University, 2019–present: Pneumatology (level 3); African Theologies` is a course each, and
 * `Doctoral theses: A. Bee (2012), C. Dee (2014)` a student each: what stands before the colon stands above them.
 */
export function expandLists(entries: readonly Entry[], kind: SectionKind | undefined): Entry[] {
  if (kind === undefined || !KINDS.has(kind)) return [...entries]
  return entries.flatMap((entry) => {
    const [line, ...more] = entry.lines
    const isAlone = line && !entry.cells && more.length === 0
    const shared = isAlone
      ? (sharedLead(line) ?? (isRow(line) ? { length: 0, end: 0 } : undefined))
      : undefined
    if (!line || !shared) return [entry]
    const elements = joinDates(listOf(slice(line, shared.end)).map(trimPunctuation))
    if (elements.length < 2 || !elements.every((element) => /^["“„«‘*]?\p{Lu}/u.test(element.text)))
      return [entry]
    const lead = slice(line, 0, shared.length)
    return elements.map((element, index) => ({
      contexts: shared.length > 0 ? [...entry.contexts, lead] : entry.contexts,
      lines: [element],
      items: index === elements.length - 1 ? entry.items : [],
    }))
  })
}

/** `Statics (BSc, 2011–); Bridges (BSc, 2012–2019); Durability (MSc)`: elements of one shape, each with its own bracket. */
function isRow(line: Passage): boolean {
  const elements = line.text.includes(';') ? listOf(line) : []
  const dated = elements.filter(
    (element) => /\([^()]*\)[\s.]*$/u.test(element.text) || findDates(element.text).length > 0,
  )
  return elements.length >= 2 && dated.length === elements.length
}

/** An institution or a level, perhaps with a time, before a colon. */
function sharedLead(line: Passage): { length: number; end: number } | undefined {
  const lead = /^[^:;]{3,90}?:\s+/u.exec(line.text)
  if (!lead) return undefined
  const text = lead[0].replace(/:\s+$/u, '')
  if (looksLikeOrganisation(text) < 0.5 && findLevels(text).length === 0) return undefined
  return { length: text.length, end: lead[0].length }
}
