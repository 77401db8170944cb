import { looksLikePersonName } from '../../fields/looks-like-person-name.ts'
import { looksLikeOrganisation, looksLikePosition } from '../../fields/organisation.ts'
import { parseDate } from '../../fields/parse-date.ts'
import type { LabelKind } from '../../languages/language.ts'
import { findLevels } from '../../lexicon/roles.ts'
import type { Passage } from '../../passage/passage.ts'

const MAJORITY = 0.6

/** What cells look like, column by column; the first that most cells of a column fit names it. */
const LOOKS: readonly (readonly [LabelKind, (text: string) => boolean])[] = [
  ['period', (text) => parseDate(text) !== undefined],
  ['institution', (text) => looksLikeOrganisation(text) >= 0.5 && looksLikePosition(text) < 0.5],
  ['level', (text) => findLevels(text).reduce((sum, { length }) => sum + length, 0) / text.length > 0.6],
  ['name', (text) => looksLikePersonName(text) >= 0.7],
]

/** Name the columns of a table that has no header row by what their cells look like; the widest of the others is the title. */
export function columnLabels(rows: readonly (readonly Passage[])[]): (LabelKind | undefined)[] {
  const width = Math.max(0, ...rows.map((row) => row.length))
  const columns = Array.from({ length: width }, (_, index) =>
    rows.map((row) => row[index]?.text.trim() ?? '').filter((text) => text !== ''),
  )
  const labels = columns.map(
    (cells) =>
      LOOKS.find(
        ([, looks]) => cells.length > 0 && cells.filter(looks).length / cells.length >= MAJORITY,
      )?.[0],
  )
  const free = labels.flatMap((label, index) =>
    label === undefined && (columns[index]?.length ?? 0) > 0 ? [index] : [],
  )
  const widest = free.sort((a, b) => meanLength(columns[b]) - meanLength(columns[a]))[0]
  return labels.map((label, index) => (index === widest ? 'title' : label))
}

function meanLength(cells: readonly string[] | undefined): number {
  return cells && cells.length > 0 ? cells.join('').length / cells.length : 0
}
