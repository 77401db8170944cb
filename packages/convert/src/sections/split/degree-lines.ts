import { looksLikeDegree } from '../../fields/degree.ts'
import type { SectionKind } from '../../languages/section-kind.ts'
import type { Unit, UnitRole } from './unit.ts'

const SURELY_DEGREE = 0.8
const LINES: ReadonlySet<UnitRole> = new Set(['paragraph', 'line'])

/** The lines of an education section that begin with a degree: each is an entry, with or without a date. */
export function degreeLines(units: readonly Unit[], kind: SectionKind | undefined): ReadonlySet<Unit> {
  if (kind !== 'education') return new Set()
  return new Set(units.filter((unit) => LINES.has(unit.role) && !unit.label && beginsWithDegree(unit)))
}

function beginsWithDegree({ text: { text }, dates: [date] }: Unit): boolean {
  const start = date?.index === 0 ? date.length : 0
  return looksLikeDegree(text.slice(start).replace(/^[\s:,;.|–—-]+/u, '')) >= SURELY_DEGREE
}
