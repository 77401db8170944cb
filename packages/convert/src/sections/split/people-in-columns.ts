import { looksLikePersonName } from '../../fields/looks-like-person-name.ts'
import { type Passage, split } from '../../passage/passage.ts'
import type { Entry } from '../entry.ts'
import type { Unit } from './unit.ts'

/** Referees side by side in a table: each column is a person, whose lines are its cells from top to bottom; a line beside it stays. */
export function peopleInColumns(units: readonly Unit[]): Entry[] {
  const rows = units.flatMap((unit) => (unit.role === 'row' && unit.cells ? [unit.cells] : []))
  const columns = Array.from({ length: Math.max(0, ...rows.map((row) => row.length)) }, (_, index) =>
    rows
      .flatMap((row) => (row[index] ? split(row[index], /\n/gu) : []))
      .filter((line) => /[\p{L}\p{N}]/u.test(line.text)),
  ).filter((lines) => lines.length > 0)
  const named = columns.filter(([first]) => first && looksLikePersonName(nameIn(first)) >= 0.5)
  if (columns.length < 2 || named.length < columns.length) return []
  const beside = units.flatMap(({ role, text }) => (role === 'row' ? [] : [[text]]))
  return [...columns, ...beside].map((lines) => ({ contexts: [], lines, items: [] }))
}

function nameIn(line: Passage): string {
  return line.text.split(/,/u)[0] ?? line.text
}
