import type { Group } from './group-units.ts'
import type { Unit } from './unit.ts'
import { isContextLine } from './unit-evidence.ts'

/**
 * Employer first: where a section opens with lines (not a sub-heading: that heads its own entry) that name an organisation
 * or a place, later lines of that sort at the end of an entry stand above the next one.
 */
export function moveContexts(groups: readonly Group[]): Group[] {
  const [head, ...rest] = groups
  if (!head || head.contexts.length > 0 || head.units[0]?.role === 'heading') return [...groups]
  const end = head.units.findIndex((unit) => !isContextLine(unit))
  const lead = end < 0 ? head.units.length : end
  if (lead === 0 || (lead === head.units.length && head.opened)) return [...groups]
  let contexts: readonly Unit[] = head.units.slice(0, lead)
  const moved: Group[] =
    lead < head.units.length ? [{ ...head, contexts, units: head.units.slice(lead) }] : []
  for (const entry of rest) {
    const trailing = takeTrailing(moved.at(-1))
    if (trailing.length > 0) contexts = trailing
    moved.push({ ...entry, contexts: [...entry.contexts, ...contexts] })
  }
  return moved
}

function takeTrailing(group: Group | undefined): Unit[] {
  if (!group) return []
  let end = group.units.length
  while (end > 1 && isContextLine(group.units[end - 1])) end -= 1
  return group.units.splice(end)
}
