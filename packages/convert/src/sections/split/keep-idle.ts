import type { Group } from './group-units.ts'
import type { Unit } from './unit.ts'
import { isContextLine, isDated } from './unit-evidence.ts'

/** A line that should head others, but has none below it, is an entry of its own. */
export function keepIdle(groups: readonly Group[], units: readonly Unit[]): Group[] {
  const held = new Set(groups.flatMap((group) => [...group.contexts, ...group.units]))
  const idle = units.filter(
    (unit) =>
      unit.role === 'paragraph' &&
      (unit.subheading || isContextLine(unit) || isDated(unit)) &&
      !held.has(unit),
  )
  return [...groups, ...idle.map((unit) => ({ contexts: [], units: [unit], opened: false }))]
}
