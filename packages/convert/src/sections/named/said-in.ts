import type { NamedStretch } from '../../document/named-stretch.ts'
import { parseDate } from '../../fields/parse-date.ts'
import { lengthOfGivenBy } from '../../lexicon/given-by.ts'
import { prepositionsAt } from '../../lexicon/prepositions.ts'
import type { Passage } from '../../passage/passage.ts'
import { lengthOfDateLabel } from '../date-label.ts'

/** What the words of a line below an entry's first say of themselves, as places in the line. */
export function saidIn(line: Passage): NamedStretch[] {
  return [giverIn, dateIn, hostIn].map((find) => find(line)).find((found) => found.length > 0) ?? []
}

/** `Awarded by the Society`. */
function giverIn({ text }: Passage): NamedStretch[] {
  const start = lengthOfGivenBy(text)
  return start === 0
    ? []
    : [
        { name: 'label', start: 0, end: start },
        { name: 'organization', start, end: text.length },
      ]
}

/** `Awarded on: 1 May 2014`. */
function dateIn({ text }: Passage): NamedStretch[] {
  const start = lengthOfDateLabel(text)
  return start === 0 || parseDate(text.slice(start).trim()) === undefined
    ? []
    : [
        { name: 'label', start: 0, end: start },
        { name: 'date', start, end: text.length },
      ]
}

/** `Team lead at **Weir Works**`: a body that is set apart behind a preposition, with what the owner was there. */
function hostIn({ text, marks }: Passage): NamedStretch[] {
  const set = marks.find(
    ({ kind, start, end }) => kind === 'strong' && start > 0 && end >= text.trimEnd().length,
  )
  if (!set) return []
  const before = ` ${text.slice(0, set.start)}`
  const at = prepositionsAt(before).at(-1)
  if (!at || at.index + at.length < before.length) return []
  const end = Math.max(0, at.index - 1)
  return [
    ...(end > 0 ? [{ name: 'role' as const, start: 0, end }] : []),
    { name: 'label', start: end, end: set.start },
    { name: 'host', start: set.start, end: text.length },
  ]
}
