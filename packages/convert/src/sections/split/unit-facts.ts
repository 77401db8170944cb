import { headingKind, saysNothing } from '../../languages/heading-kind.ts'
import { labelKind } from '../../languages/label-kind.ts'
import type { SectionKind } from '../../languages/section-kind.ts'
import { isAll } from '../../passage/passage.ts'
import type { Unit } from './unit.ts'
import { isDated, isOnlyDates, isPureDate } from './unit-evidence.ts'

/** What holds for a unit because of its neighbours, in any layout. */
export interface UnitFacts {
  /** A heading with no deeper heading below it, that is more than "National" or "Previous". */
  readonly leaf: boolean
  /** Whether a heading (other than a date) stands above. */
  readonly underHeading: boolean
  /** An undated item whose nested items are the entries: an employer, a kind ("Editorial"), a level ("PhD"). */
  readonly groups: boolean
  /** Whether the item that it is nested in groups. */
  readonly inGroup: boolean
  /** Opens with a label that is not the one that the section's entries begin with, and so belongs to the entry above. */
  readonly belongs: boolean
  /** A line of a paragraph or item in which every line is dated: each is an entry. */
  readonly dense: boolean
  /** The undated first line of a paragraph whose next line is dated. */
  readonly heads: boolean
  /** A line all in italics below one that is not: `Society, 2012–2016 / *Student member*`. */
  readonly aside: boolean
  /** First of the section, or behind a paragraph that is a date and nothing else. */
  readonly afterDate: boolean
  /** A table row that names its columns. */
  readonly header: boolean
}

const KNOWN = 0.9
const LONGEST_LABEL = 60
const USUAL = 0.8

/** Look around each unit once, from the end to the start. Below a skill stand its keywords, and no skills. */
export function unitFacts(units: readonly Unit[], kind: SectionKind | undefined): UnitFacts[] {
  const hasKeywords = kind === 'skills' || kind === 'interests'
  const groups = units.map((unit, index) => !hasKeywords && unit.role === 'item' && groupsItems(units, index))
  const parents: boolean[] = []
  const dense = denseLines(units)
  const firstLabel = units[0]?.label
  let underHeading = false
  let container = -1
  return units.map((unit, index) => {
    const next = unit.role === 'heading' ? nextHeading(units, index) : undefined
    if (unit.role === 'item') {
      parents.length = unit.depth
      parents[unit.depth] = groups[index] ?? false
    }
    const header = unit.role === 'row' && unit.container !== container && isHeader(unit, units[index + 1])
    if (unit.role === 'row') container = unit.container
    const facts: UnitFacts = {
      leaf:
        unit.role === 'heading' &&
        (next === undefined || next.depth <= unit.depth) &&
        !saysNothing(unit.text.text),
      underHeading,
      groups: groups[index] ?? false,
      inGroup: unit.role === 'item' && unit.depth > 0 && parents.slice(0, unit.depth).every(Boolean),
      belongs: unit.label !== undefined && unit.label !== firstLabel,
      dense: dense.has(unit),
      heads: unit.role === 'paragraph' && !hasDate(unit) && isDatedLine(units[index + 1]),
      aside: unit.role === 'line' && isItalic(unit) && !isItalic(units[index - 1]),
      afterDate: index === 0 || isLoneDate(units[index - 1]),
      header,
    }
    if (unit.role === 'heading' && !isPureDate(unit)) underHeading = true
    return facts
  })
}

/**
 * The lines after the first of those paragraphs and items in which every line has a date. Two dated lines may be one
 * entry ("Title (2020). IJCNN 2020"), unless nearly all blocks of the section are like that.
 */
function denseLines(units: readonly Unit[]): Set<Unit> {
  const blocks: Unit[][] = []
  for (const unit of units) {
    if (unit.role === 'line' || unit.role === 'more') blocks.at(-1)?.push(unit)
    else blocks.push([unit])
  }
  const long = blocks.filter((block) => block.length > 1)
  const dated = long.filter((block) => block.every(hasDate))
  const usual = dated.length / Math.max(1, long.length) >= USUAL
  return new Set(dated.filter((block) => usual || block.length > 2).flatMap((block) => block.slice(1)))
}

function nextHeading(units: readonly Unit[], index: number): Unit | undefined {
  for (let next = index + 1; next < units.length; next += 1)
    if (units[next]?.role === 'heading') return units[next]
  return undefined
}

function groupsItems(units: readonly Unit[], index: number): boolean {
  const item = units[index]
  if (!item) return false
  const nested: Unit[] = []
  for (let next = index + 1; next < units.length; next += 1) {
    const unit = units[next]
    if (!unit || (unit.role !== 'item' && unit.role !== 'more')) break
    if (unit.role === 'item' && unit.depth <= item.depth) break
    if (unit.role === 'item' && unit.depth === item.depth + 1) nested.push(unit)
  }
  if (nested.length === 0) return false
  if (isPureDate(item)) return units[index + 1] === nested[0]
  if (nested.every(isOnlyDates)) return false
  if (item.dates.some((date) => date.start !== undefined)) return false
  const known = item.text.text.length <= LONGEST_LABEL ? headingKind(item.text.text) : undefined
  if (known && known.score >= KNOWN) return true
  return nested.filter((unit) => unit.dates.length > 0).length / nested.length > 0.5
}

/** The first row, if it has no date, names the columns when most of its cells are known labels, or when only the rows below have dates. */
function isHeader(row: Unit, next: Unit | undefined): boolean {
  const cells = (row.cells ?? []).filter((cell) => cell.text.trim() !== '')
  if (cells.length === 0 || hasDate(row) || next?.role !== 'row' || next.container !== row.container)
    return false
  const known = cells.filter((cell) => labelKind(cell.text) !== undefined).length
  if (known / cells.length >= 0.5) return true
  return next.dates.length > 0 && cells.every((cell) => cell.text.length <= 25)
}

function isItalic(unit: Unit | undefined): boolean {
  return unit !== undefined && isAll(unit.text, 'emphasis')
}

function isLoneDate(unit: Unit | undefined): boolean {
  return unit?.role === 'paragraph' && isPureDate(unit)
}

function hasDate(unit: Unit): boolean {
  return unit.dates.some((date) => date.start !== undefined)
}

function isDatedLine(unit: Unit | undefined): boolean {
  return unit?.role === 'line' && isDated(unit)
}
