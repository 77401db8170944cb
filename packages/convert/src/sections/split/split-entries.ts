import { labelKind } from '../../languages/label-kind.ts'
import type { LabelKind } from '../../languages/language.ts'
import type { SectionKind } from '../../languages/section-kind.ts'
import { join, type Passage } from '../../passage/passage.ts'
import type { Cell, Entry } from '../entry.ts'
import { columnLabels } from './column-labels.ts'
import { degreeLines } from './degree-lines.ts'
import { type Group, groupUnits } from './group-units.ts'
import { keepIdle } from './keep-idle.ts'
import { layoutsFor } from './layout.ts'
import { moveContexts } from './move-contexts.ts'
import { peopleInColumns } from './people-in-columns.ts'
import { scoreGroups } from './score-groups.ts'
import type { Unit } from './unit.ts'
import { isContextLine, isOnlyDates, isPureDate } from './unit-evidence.ts'
import { unitFacts } from './unit-facts.ts'

/** The entries of a section, and the header rows of its tables. */
export interface SplitSection {
  readonly entries: readonly Entry[]
  readonly headers: readonly Passage[]
  /** What the section says of all its entries before the first: no date, no body, no place. */
  readonly notes: readonly Passage[]
}

/**
 * Split a section into entries by evidence: every layout that its lines allow is tried, and the one whose entries are
 * most alike is taken; of equals the first.
 */
export function splitEntries(units: readonly Unit[], kind: SectionKind | undefined): SplitSection {
  const people = kind === 'references' ? peopleInColumns(units) : []
  if (people.length > 0) return { entries: people, headers: [], notes: [] }
  const facts = unitFacts(units, kind)
  const degrees = degreeLines(units, kind)
  let best: { groups: Group[]; score: number } | undefined
  for (const layout of layoutsFor(units, kind)) {
    const groups = groupUnits(units, facts, layout)
    const score = scoreGroups(groups, units, kind, degrees)
    if (!best || score > best.score + 1e-9) best = { groups, score }
  }
  const groups = best ? moveContexts(keepIdle(best.groups, units)) : []
  const notes = notesOf(groups)
  const headers = new Map(
    units.flatMap((unit, index) => (facts[index]?.header ? [[unit.container, unit] as const] : [])),
  )
  const columns = columnsOf(units, headers)
  return {
    entries: groups
      .filter((group) => group.units.length > 0)
      .map((group) => entryOf(withoutNotes(group, notes), columns)),
    headers: [...headers.values()].map((unit) => unit.text),
    notes: notes.map(({ text }) => text),
  }
}

/** The first lines above every entry that name nothing an entry could need are remarks on the list. */
function notesOf(groups: readonly Group[]): Unit[] {
  const shared = (groups[0]?.contexts ?? []).filter((unit) =>
    groups.every((group) => group.contexts.includes(unit)),
  )
  const end = shared.findIndex((unit) => !isNote(unit))
  return end < 0 ? shared : shared.slice(0, end)
}

function isNote(unit: Unit): boolean {
  if (unit.role !== 'paragraph' && unit.role !== 'line') return false
  if (LEGEND.test(unit.text.text)) return true
  return !unit.subheading && isRemark(unit.text.text) && unit.dates.length === 0 && !isContextLine(unit)
}

/** `* = invited`, `SNP = Society for Norse Philology`: what marks and initials in the entries stand for. */
const LEGEND = /^(?:[*†‡§¶#^]{1,3}|\p{Lu}{2,8})\s*=\s*\p{L}/u

/** A word or two label what stands below them. */
function isRemark(text: string): boolean {
  return text.trim().split(/\s+/u).length > LONGEST_LABEL
}

const LONGEST_LABEL = 2

function withoutNotes(group: Group, notes: readonly Unit[]): Group {
  return { ...group, contexts: group.contexts.filter((unit) => !notes.includes(unit)) }
}

function entryOf(
  { contexts, units }: Group,
  columns: ReadonlyMap<number, readonly (LabelKind | undefined)[]>,
): Entry {
  const [opener] = units
  const nested = units.filter(
    (unit, index) => index > 0 && unit.role === 'item' && !(index === 1 && dates(opener, unit)),
  )
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

/** A nested item that says when, and nothing else. */
function dates(opener: Unit | undefined, item: Unit): boolean {
  return opener?.dates.length === 0 && isOnlyDates(item)
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
