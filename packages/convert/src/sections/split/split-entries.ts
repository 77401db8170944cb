import { labelKind } from '../../languages/label-kind.ts'
import type { LabelKind } from '../../languages/language.ts'
import type { SectionKind } from '../../languages/section-kind.ts'
import { join, type Passage } from '../../passage/passage.ts'
import type { Cell, Entry } from '../entry.ts'
import { columnLabels } from './column-labels.ts'
import { type Group, groupUnits } from './group-units.ts'
import { keepIdle } from './keep-idle.ts'
import { layoutsFor } from './layout.ts'
import { moveContexts } from './move-contexts.ts'
import { peopleInColumns } from './people-in-columns.ts'
import { scoreGroups } from './score-groups.ts'
import type { Unit } from './unit.ts'
import { isContextLine, isPureDate } from './unit-evidence.ts'
import { unitFacts } from './unit-facts.ts'

/** The entries of a section, and the header rows of its tables. */
export interface SplitSection {
  readonly entries: readonly Entry[]
  readonly headers: readonly Passage[]
  /** What the section says of all its entries before the first: no date, no body, no place. */
  readonly note: Passage | undefined
}

/**
 * Split a section into entries by evidence: every layout that its lines allow is tried, and the one whose entries are
 * most alike is taken; of equals the first.
 */
export function splitEntries(units: readonly Unit[], kind: SectionKind | undefined): SplitSection {
  const people = kind === 'references' ? peopleInColumns(units) : []
  if (people.length > 0) return { entries: people, headers: [], note: undefined }
  const facts = unitFacts(units, kind)
  let best: { groups: Group[]; score: number } | undefined
  for (const layout of layoutsFor(units, kind)) {
    const groups = groupUnits(units, facts, layout)
    const score = scoreGroups(groups, units, kind)
    if (!best || score > best.score + 1e-9) best = { groups, score }
  }
  const groups = best ? moveContexts(keepIdle(best.groups, units)) : []
  const note = noteOf(groups)
  const headers = new Map(
    units.flatMap((unit, index) => (facts[index]?.header ? [[unit.container, unit] as const] : [])),
  )
  const columns = columnsOf(units, headers)
  return {
    entries: groups
      .filter((group) => group.units.length > 0)
      .map((group) => entryOf(withoutNote(group, note), columns)),
    headers: [...headers.values()].map((unit) => unit.text),
    note: note?.text,
  }
}

/** A paragraph above every entry that names nothing an entry could need is a remark on the list. */
function noteOf(groups: readonly Group[]): Unit | undefined {
  const [first] = groups[0]?.contexts ?? []
  const isNote =
    first?.role === 'paragraph' &&
    !first.subheading &&
    isRemark(first.text.text) &&
    first.dates.length === 0 &&
    !isContextLine(first)
  return isNote && groups.every((group) => group.contexts.includes(first)) ? first : undefined
}

/** A word or two label what stands below them. */
function isRemark(text: string): boolean {
  return text.trim().split(/\s+/u).length > LONGEST_LABEL
}

const LONGEST_LABEL = 2

function withoutNote(group: Group, note: Unit | undefined): Group {
  return note ? { ...group, contexts: group.contexts.filter((unit) => unit !== note) } : group
}

function entryOf(
  { contexts, units }: Group,
  columns: ReadonlyMap<number, readonly (LabelKind | undefined)[]>,
): Entry {
  const [opener] = units
  const nested = units.filter((unit, index) => index > 0 && unit.role === 'item')
  const lines = units.filter((unit) => !nested.includes(unit))
  const labels = opener ? columns.get(opener.container) : undefined
  const cells = opener?.cells?.map((text, index): Cell => ({ label: labels?.[index], text }))
  return {
    contexts: contexts.map((unit) => unit.text),
    lines: withDateBeside(lines),
    items: nested.map((unit) => unit.text),
    ...(cells ? { cells } : {}),
  }
}

/** A date alone on the first line belongs to the line below it. */
function withDateBeside(lines: readonly Unit[]): Passage[] {
  const [first, second, ...more] = lines
  if (first && second && isPureDate(first) && first.role !== 'heading') {
    return [join([first.text, second.text], '\t'), ...more.map((unit) => unit.text)]
  }
  return lines.map((unit) => unit.text)
}

/** The columns of each table: named by its header row, else by what their cells look like. */
function columnsOf(
  units: readonly Unit[],
  headers: ReadonlyMap<number, Unit>,
): Map<number, readonly (LabelKind | undefined)[]> {
  const tables = new Map<number, Unit[]>()
  for (const unit of units) {
    if (unit.role === 'row') tables.set(unit.container, [...(tables.get(unit.container) ?? []), unit])
  }
  return new Map(
    [...tables].map(([container, rows]) => {
      const header = headers.get(container)
      const body = rows.filter((row) => row !== header).map((row) => row.cells ?? [])
      const named = (header?.cells ?? []).map((cell) => labelKind(cell.text))
      return [container, header ? named : columnLabels(body)] as const
    }),
  )
}
