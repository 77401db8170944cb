import type { SectionKind } from '../../languages/section-kind.ts'
import type { Passage } from '../../passage/passage.ts'
import type { Entry } from '../entry.ts'
import type { Item } from '../item.ts'
import { bareLines } from '../lead.ts'
import type { Reading } from '../reading.ts'
import { clausesOf } from './clauses.ts'
import { readClause } from './read-clause.ts'
import { roleAbove } from './role-above.ts'
import { roleBesideBody } from './role-beside-body.ts'

/**
 * Read service to the field: the body served, as what, when, and of which sort.
 *
 * A line may list several bodies ("Reviewer for A, B and C"): each becomes an item of its own, with the role that stands
 * before the list or above it.
 */
export function volunteer(
  reading: Reading,
  entry: Entry,
  kind: SectionKind,
  heading: Passage | undefined,
): Item[] {
  const lines = bareLines(reading, entry.lines)
  const beside = roleBesideBody(lines)
  if (beside) {
    const { role, body, more } = beside
    const { contexts, items } = entry
    return [readClause(reading, { kind, text: body, more, items, contexts, role, isLast: true })]
  }
  const [first, ...more] = lines
  if (!first) return []
  const above = roleAbove(entry, kind, heading)
  const clauses = clausesOf(first, kind, above)
  const nested = entry.items.length > 0 && clauses.length === 1
  return clauses.map(({ date, role, text }, index) =>
    readClause(reading, {
      kind,
      text,
      more: index === clauses.length - 1 ? more : [],
      items: nested ? entry.items : [],
      contexts: date ? [...entry.contexts, date] : entry.contexts,
      role: role ?? above,
      isLast: index === clauses.length - 1,
    }),
  )
}
