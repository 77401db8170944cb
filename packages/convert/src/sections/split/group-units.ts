import type { Layout } from './layout.ts'
import type { Unit } from './unit.ts'
import { isContextLine, isDated, isPureDate, lacksLead } from './unit-evidence.ts'
import type { UnitFacts } from './unit-facts.ts'

/** The lines of one entry, and the lines above that hold for it. */
export interface Group {
  readonly contexts: readonly Unit[]
  readonly units: Unit[]
  /** Whether a line that opens entries stands first; else these are lines that no entry was open for. */
  readonly opened: boolean
}

type Part = 'opener' | 'context' | 'part'

/** Walk the lines once: openers start an entry, contexts hold until one of the same rank replaces them. */
export function groupUnits(units: readonly Unit[], facts: readonly UnitFacts[], layout: Layout): Group[] {
  const groups: Group[] = []
  let contexts: Unit[] = []
  let current: Group | undefined
  units.forEach((unit, index) => {
    const around = facts[index]
    if (!around || around.header) return
    const part = partOf(unit, around, layout)
    if (part === 'context' || (part === 'part' && !current && contexts.length > 0 && isContextLine(unit))) {
      contexts = [...contexts.filter((other) => outranks(other, unit)), unit]
      current = undefined
    } else if (part === 'opener' || !current) {
      if (unit.role !== 'item' && unit.role !== 'row')
        contexts = contexts.filter((other) => other.role !== 'item')
      current = {
        contexts: contexts.filter((other) => outranks(other, unit)),
        units: [unit],
        opened: part === 'opener',
      }
      groups.push(current)
    } else current.units.push(unit)
  })
  return groups
}

/** Whether a context still holds for a later unit; a plain line above a list holds for that list alone. */
function outranks(context: Unit, unit: Unit): boolean {
  if (context.role === 'heading') return unit.role !== 'heading' || context.depth < unit.depth
  if (context.role === 'item') return unit.role === 'item' && context.depth < unit.depth
  if (context.role === 'term') return unit.role === 'detail' || unit.role === 'more' || unit.role === 'item'
  if (unit.role === 'heading') return context.under > 0 && context.under < unit.depth
  if (unit.role === 'item' && !context.subheading && context.role === 'paragraph')
    return unit.container === context.container + 1
  return context.subheading ? !unit.subheading : unit.role !== 'paragraph'
}

function partOf(unit: Unit, facts: UnitFacts, layout: Layout): Part {
  switch (unit.role) {
    case 'heading':
      return isPureDate(unit) || !facts.leaf || layout.heading === 'group' ? 'context' : 'opener'
    case 'row':
      return unit.subheading && unit.cells?.filter((cell) => cell.text.trim() !== '').length === 1
        ? 'context'
        : layout.row === 'filled' && lacksLead(unit)
          ? 'part'
          : 'opener'
    case 'item':
      return itemPart(unit, facts, layout)
    case 'term':
      return layout.definition === 'term' ? 'opener' : 'context'
    case 'detail':
      return layout.definition === 'detail' ? 'opener' : 'part'
    case 'paragraph':
    case 'line':
      return layout.heading === 'entry' && facts.underHeading
        ? 'part'
        : paragraphPart(unit, facts, layout.paragraph)
    case 'more':
      return facts.dense && layout.item !== 'detail' ? 'opener' : 'part'
  }
}

function itemPart(unit: Unit, facts: UnitFacts, layout: Layout): Part {
  if (layout.item === 'detail' || (layout.heading === 'entry' && facts.underHeading)) return 'part'
  if (layout.item === 'unlabelled' && facts.belongs) return 'part'
  if (facts.groups && (unit.depth === 0 || facts.inGroup)) return 'context'
  return unit.depth === 0 || facts.inGroup ? 'opener' : 'part'
}

function paragraphPart(unit: Unit, facts: UnitFacts, mode: Layout['paragraph']): Part {
  if (unit.subheading && mode !== 'bold' && mode !== 'detail') return 'context'
  switch (mode) {
    case 'paragraph':
      return unit.role === 'paragraph' || facts.dense ? 'opener' : 'part'
    case 'line':
      return facts.aside ? 'part' : 'opener'
    case 'unlabelled':
      return facts.belongs ? 'part' : 'opener'
    case 'bold':
      return unit.bold ? 'opener' : 'part'
    case 'headed':
      return facts.heads ? 'context' : isDated(unit) ? 'opener' : 'part'
    case 'dated':
      return isDated(unit) ? 'opener' : 'part'
    case 'closed':
      return facts.afterDate ? 'opener' : 'part'
    case 'group':
      return unit.role === 'paragraph' ? 'context' : 'part'
    case 'detail':
      return 'part'
  }
}
