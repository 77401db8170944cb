import { findSpokenLanguages } from '../../fields/languages-spoken.ts'
import { looksLikePosition } from '../../fields/organisation.ts'
import { isLevel } from '../../fields/spoken/is-level.ts'
import type { SectionKind } from '../../languages/section-kind.ts'
import { slice } from '../../passage/passage.ts'
import { namesKind } from '../lead.ts'
import type { Group } from './group-units.ts'
import { KINDS_DATED_WITHIN, KINDS_WITHOUT_DATES, ONE_LINE_KINDS, REFERENCE_KINDS } from './kinds.ts'
import type { Unit } from './unit.ts'
import { areAlike, isContextLine, isDated, isPureDate } from './unit-evidence.ts'

const COST_OF_LOST_DATE = 0.5
const COST_OF_HIDDEN_DEGREE = 1
const COST_OF_LONE_CONTEXT = 0.3

const LIKELY = 0.5

/** Of so many undated lines for each entry, they describe. */
const MOST_SWALLOWED = 0.75

/** Lines that could open an entry: several of them with dates are several entries. */
const STARTS: ReadonlySet<string> = new Set(['paragraph', 'item', 'row'])

/**
 * How alike the entries of a layout are, at most 1: each should have one date (its own, or one above it), none should open
 * with a label that belongs to the entry above, no employer or place should stand above nothing, and each of the `degrees`
 * should have an entry of its own.
 */
export function scoreGroups(
  all: readonly Group[],
  units: readonly Unit[],
  kind: SectionKind | undefined,
  degrees: ReadonlySet<Unit>,
): number {
  const groups = all.filter(
    ({ opened, contexts, units }) => opened || contexts.some(isPureDate) || !units.every(isContextLine),
  )
  if (groups.length === 0) return 0
  const oneLine = kind !== undefined && ONE_LINE_KINDS.has(kind)
  const isReference = kind !== undefined && REFERENCE_KINDS.has(kind)
  const datesExpected = !(kind !== undefined && KINDS_WITHOUT_DATES.has(kind))
  const isWithin = kind !== undefined && KINDS_DATED_WITHIN.has(kind)
  const dated = (unit: Unit): boolean => (isWithin ? unit.dates.length > 0 : isDated(unit))
  const anyDates = groups.some((entry) => entry.units.some(dated) || entry.contexts.some(dated))
  const firstLabel = units[0]?.label
  const duties = kind === 'work' ? dutiesIn(units) : new Set<Unit>()
  const contexts = new Set(groups.flatMap((entry) => entry.contexts))
  const held = new Set([...contexts, ...all.flatMap((entry) => entry.units)])
  const idle = units.filter(
    (unit) => unit.role !== 'heading' && !held.has(unit) && isContextLine(unit),
  ).length
  const lost = [...contexts].filter((unit) => dated(unit) && !isPureDate(unit)).length
  const sum = groups.reduce((total, entry) => total + scoreOf(entry), 0)
  const hidden = hiddenDegrees(all, contexts, degrees)
  const swallowed = oneLine ? swallowedLines(groups, datesExpected) : 0
  return (
    (sum -
      COST_OF_LOST_DATE * (lost + swallowed + idle) -
      COST_OF_HIDDEN_DEGREE * hidden -
      COST_OF_LONE_CONTEXT * loneContexts(groups)) /
    groups.length
  )

  function belongsAbove({ label, text }: Unit): boolean {
    return (
      label !== undefined && label !== firstLabel && !(oneLine && namesKind(slice(text, 0, label.length)))
    )
  }

  function scoreOf({ opened, units, contexts: above }: Group): number {
    const [opener] = units
    if (opener?.role === 'item' && !opened) return 0
    const count = units.filter(dated).length
    if (opener && datesExpected && belongsAbove(opener)) return 0
    if (opener && kind === 'languages' && isOnlyLevel(opener.text.text)) return 0
    if (opener && isPureDate(opener) && units.filter((unit) => unit.role === 'item').length > 1) return 0.3
    if (opener?.role === 'paragraph' && isPureDate(opener) && units.length === 1) return 0.3
    if (opener?.role === 'term' && holdsAlikeDetails(units)) return 0.3
    const dates = units.filter(
      (unit) => STARTS.has(unit.role) && unit.dates.some((date) => date.start !== undefined),
    ).length
    if (dates > 1 && dates > count && !isReference) return 0.5 / dates
    if (count === 1) return 1
    if (count > 1) return (isReference ? 0.8 : 0.5) / count
    if (above.some(isPureDate)) return opener && duties.has(opener) ? 0.5 : 0.9
    const isDegree = opener !== undefined && degrees.has(opener)
    return anyDates && datesExpected && !oneLine && !isDegree ? 0.1 : 0.6
  }
}

/** A level belongs to the language on the line above. */
function isOnlyLevel(text: string): boolean {
  return /^[^:(]{1,60}$/u.test(text) && isLevel(text) && findSpokenLanguages(text).length === 0
}

/** Items below a paragraph, the post, that are no posts themselves: they say what was done in it. */
function dutiesIn(units: readonly Unit[]): Set<Unit> {
  const duties = new Set<Unit>()
  let above: Unit | undefined
  for (const unit of units) {
    if (unit.role !== 'item' && unit.role !== 'more') above = unit
    else if (
      (above?.role === 'paragraph' || above?.role === 'line') &&
      looksLikePosition(unit.text.text) < LIKELY
    )
      duties.add(unit)
  }
  return duties
}

/** Degrees that stand above entries, or in the entry of another degree. */
function hiddenDegrees(
  groups: readonly Group[],
  contexts: ReadonlySet<Unit>,
  degrees: ReadonlySet<Unit>,
): number {
  const above = [...contexts].filter((unit) => degrees.has(unit)).length
  return groups.reduce((sum, { units }) => {
    const own = units.filter((unit) => degrees.has(unit)).length
    return sum + Math.max(0, own - 1)
  }, above)
}

/** Lines without a label below others are entries of their own, where they are the exception or need no date. */
function swallowedLines(groups: readonly Group[], datesExpected: boolean): number {
  const below = groups.flatMap(linesBelow)
  const lines = below.filter((unit) => unit.role === 'line').length
  const paragraphs = below.filter((unit) => unit.role === 'paragraph').length
  const areEntries = !datesExpected || lines <= MOST_SWALLOWED * groups.length
  return paragraphs + (areEntries ? lines : 0)
}

/** The lines without a label behind an opening line that is more than a date. */
function linesBelow({ units: [opener, ...more] }: Group): Unit[] {
  if (opener?.role === 'paragraph' && isPureDate(opener)) return []
  return more.filter((unit) => unit.label === undefined)
}

/** Several details of one term that open in the same way are entries of their own. */
function holdsAlikeDetails(units: readonly Unit[]): boolean {
  const [first, second] = units.filter((unit) => unit.role === 'detail')
  return first !== undefined && second !== undefined && areAlike(first, second)
}

/** Sub-headings that would group one entry alone: rather, they head it. */
function loneContexts(groups: readonly Group[]): number {
  const members = new Map<Unit, number>()
  for (const { contexts } of groups) {
    const heading = contexts.findLast(
      (unit) => (unit.role === 'heading' || unit.subheading) && !isPureDate(unit),
    )
    if (heading) members.set(heading, (members.get(heading) ?? 0) + 1)
  }
  return [...members.values()].filter((count) => count === 1).length
}
