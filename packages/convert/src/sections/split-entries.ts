import { labelKind } from '../languages/label-kind.ts'
import type { SectionKind } from '../languages/section-kind.ts'
import type { Passage } from '../passage/passage.ts'
import type { Cell, Entry } from './entry.ts'
import { areAlike, isContextLine, isDated, isPureDate, opensWithLabel } from './unit-evidence.ts'
import { type UnitFacts, unitFacts } from './unit-facts.ts'
import type { Unit, UnitRole } from './unit.ts'

/** How the lines of a section are read: which of them open an entry. */
interface Layout {
  /** Leaf headings open entries, or group the entries below them. */
  readonly heading: 'entry' | 'group'
  readonly item: 'entry' | 'unlabelled' | 'line' | 'detail'
  readonly definition: 'term' | 'detail'
  readonly paragraph: 'paragraph' | 'line' | 'bold' | 'dated' | 'group' | 'detail'
}

interface Group {
  readonly contexts: readonly Unit[]
  readonly units: Unit[]
  /** Whether a line that opens entries stands first; else these are lines that no entry was open for. */
  readonly opened: boolean
}

/** Lists of references have a year in every entry, wherever it stands. */
const REFERENCES: ReadonlySet<SectionKind> = new Set([
  'publications', 'articles', 'proceedings', 'chapters', 'books', 'edited-books', 'theses', 'reports', 'preprints',
  'manuscripts', 'book-reviews', 'encyclopedia', 'magazine', 'datasets', 'patents',
])

/** Where a date is the exception. */
const UNDATED: ReadonlySet<SectionKind> = new Set(['skills', 'languages', 'interests', 'references', 'review', 'membership', 'software'])

/**
 * Split a section into entries by evidence: every layout that its lines allow is tried, and the one whose entries are
 * most alike (one date each, none that opens with a label) is taken; of equals the first.
 */
export function splitEntries(units: readonly Unit[], kind: SectionKind | undefined): { entries: Entry[]; headers: Passage[] } {
  const facts = unitFacts(units)
  let best: { groups: Group[]; score: number } | undefined
  for (const layout of layoutsFor(units, kind)) {
    const groups = group(units, facts, layout)
    const score = scoreOf(groups, kind)
    if (!best || score > best.score + 1e-9) best = { groups, score }
  }
  const groups = best ? moveContexts(best.groups) : []
  const headers = new Map(units.flatMap((unit, index) => (facts[index]?.header ? [[unit.container, unit] as const] : [])))
  const entries = groups.filter(({ units: lines }) => lines.length > 0).map((entry) => entryOf(entry, headers))
  return { entries, headers: [...headers.values()].map((unit) => unit.text) }
}

function layoutsFor(units: readonly Unit[], kind: SectionKind | undefined): Layout[] {
  const has = (role: UnitRole): boolean => units.some((unit) => unit.role === role)
  const paragraphs = units.filter((unit) => unit.role === 'paragraph')
  const lineFirst = paragraphs.length === 1 || (kind !== undefined && UNDATED.has(kind) && kind !== 'references')
  const plain: Layout['paragraph'][] = has('line') && lineFirst ? ['line', 'paragraph'] : ['paragraph', ...(has('line') ? (['line'] as const) : [])]
  const paragraph: Layout['paragraph'][] =
    paragraphs.length === 0
      ? ['detail']
      : [
          ...(has('item') || has('row') ? (['group', 'detail'] as const) : []),
          ...plain,
          ...(units.some((unit) => unit.bold) ? (['bold'] as const) : []),
          'dated',
        ]
  return product({
    heading: has('heading') ? ['group', 'entry'] : ['group'],
    item: has('item') ? ['entry', ...(units.some((unit) => unit.role === 'item' && opensWithLabel(unit)) ? (['unlabelled'] as const) : []), ...(has('more') ? (['line'] as const) : []), ...(has('paragraph') || has('heading') ? (['detail'] as const) : [])] : ['entry'],
    definition: has('term') ? ['term', 'detail'] : ['term'],
    paragraph,
  })
}

function product(choices: { [K in keyof Layout]: Layout[K][] }): Layout[] {
  return choices.heading.flatMap((heading) =>
    choices.item.flatMap((item) =>
      choices.definition.flatMap((definition) => choices.paragraph.map((paragraph) => ({ heading, item, definition, paragraph }))),
    ),
  )
}

/** Walk the units once: openers start an entry, contexts hold until one of the same rank replaces them. */
function group(units: readonly Unit[], facts: readonly UnitFacts[], layout: Layout): Group[] {
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
      if (unit.role !== 'item' && unit.role !== 'row') contexts = contexts.filter((other) => other.role !== 'item')
      current = { contexts: contexts.filter((other) => outranks(other, unit)), units: [unit], opened: part === 'opener' }
      groups.push(current)
    } else current.units.push(unit)
  })
  return groups
}

/** Whether a context still holds for a later unit. */
function outranks(context: Unit, unit: Unit): boolean {
  if (context.role === 'heading') return unit.role !== 'heading' || context.depth < unit.depth
  if (context.role === 'item') return unit.role === 'item' && context.depth < unit.depth
  if (context.role === 'term') return unit.role === 'detail' || unit.role === 'more' || unit.role === 'item'
  return unit.role === 'heading' ? context.under > 0 && context.under < unit.depth : unit.role !== 'paragraph'
}

function partOf(unit: Unit, facts: UnitFacts, layout: Layout): 'opener' | 'context' | 'part' {
  switch (unit.role) {
    case 'heading':
      return isPureDate(unit) || !facts.leaf || layout.heading === 'group' ? 'context' : 'opener'
    case 'row':
      return 'opener'
    case 'item':
      if (layout.item === 'detail' || (layout.heading === 'entry' && facts.underHeading)) return 'part'
      if (layout.item === 'unlabelled' && opensWithLabel(unit)) return 'part'
      if (facts.groups && (unit.depth === 0 || facts.inGroup)) return 'context'
      return unit.depth === 0 || facts.inGroup ? 'opener' : 'part'
    case 'term':
      return layout.definition === 'term' ? 'opener' : 'context'
    case 'detail':
      return layout.definition === 'detail' ? 'opener' : 'part'
    case 'paragraph':
    case 'line':
      return layout.heading === 'entry' && facts.underHeading ? 'part' : paragraphPart(unit, layout.paragraph)
    case 'more':
      return layout.item === 'line' ? 'opener' : 'part'
  }
}

function paragraphPart(unit: Unit, mode: Layout['paragraph']): 'opener' | 'context' | 'part' {
  switch (mode) {
    case 'paragraph':
      return unit.role === 'paragraph' ? 'opener' : 'part'
    case 'line':
      return 'opener'
    case 'bold':
      return unit.bold ? 'opener' : 'part'
    case 'dated':
      return isDated(unit) ? 'opener' : 'part'
    case 'group':
      return unit.role === 'paragraph' ? 'context' : 'part'
    case 'detail':
      return 'part'
  }
}

function scoreOf(all: readonly Group[], kind: SectionKind | undefined): number {
  const groups = all.filter((entry) => entry.opened || !entry.units.every(isContextLine))
  const isReference = kind !== undefined && REFERENCES.has(kind)
  const datesExpected = !(kind !== undefined && UNDATED.has(kind))
  const dated = (unit: Unit): boolean => (isReference ? unit.dates.length > 0 : isDated(unit))
  const anyDates = groups.some((entry) => entry.units.some(dated) || entry.contexts.some(dated))
  const contexts = new Set(groups.flatMap((entry) => entry.contexts))
  const lost = [...contexts].filter((unit) => dated(unit) && !isPureDate(unit)).length
  const lone = loneHeadings(groups)
  let sum = 0
  for (const entry of groups) {
    const [opener] = entry.units
    const count = entry.units.filter(dated).length
    if (opener && datesExpected && opensWithLabel(opener)) sum += 0
    else if (opener && isPureDate(opener) && entry.units.filter((unit) => unit.role === 'item').length > 1) sum += 0.3
    else if (opener?.role === 'term' && holdsAlikeDetails(entry.units)) sum += 0.3
    else if (count === 1) sum += 1
    else if (count > 1) sum += isReference ? 0.8 / count : 0.5 / count
    else if (entry.contexts.some(isPureDate)) sum += 0.9
    else sum += anyDates && datesExpected ? 0.1 : 0.6
  }
  return groups.length === 0 ? 0 : (sum - 0.5 * lost - 0.3 * lone) / groups.length
}

/** Several details of one term that open in the same way are entries of their own. */
function holdsAlikeDetails(units: readonly Unit[]): boolean {
  const [first, second] = units.filter((unit) => unit.role === 'detail')
  return first !== undefined && second !== undefined && areAlike(first, second)
}

/** Headings that would group one entry alone: rather, they head it. */
function loneHeadings(groups: readonly Group[]): number {
  const members = new Map<Unit, number>()
  for (const { contexts } of groups) {
    const heading = contexts.findLast((unit) => unit.role === 'heading' && !isPureDate(unit))
    if (heading) members.set(heading, (members.get(heading) ?? 0) + 1)
  }
  return [...members.values()].filter((count) => count === 1).length
}

/**
 * Employer first: where a section opens with lines that name an organisation or a place, later lines of that sort at the
 * end of an entry stand above the next one.
 */
function moveContexts(groups: readonly Group[]): Group[] {
  const [head, ...rest] = groups
  if (!head || head.contexts.length > 0) return [...groups]
  const end = head.units.findIndex((unit) => !isContextLine(unit))
  const lead = end < 0 ? head.units.length : end
  if (lead === 0 || (lead === head.units.length && head.opened)) return [...groups]
  let contexts: readonly Unit[] = head.units.slice(0, lead)
  const moved: Group[] = lead < head.units.length ? [{ ...head, contexts, units: head.units.slice(lead) }] : []
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

function entryOf({ contexts, units }: Group, headers: ReadonlyMap<number, Unit>): Entry {
  const [opener] = units
  const nested = units.filter((unit, index) => index > 0 && unit.role === 'item')
  const lines = units.filter((unit) => !nested.includes(unit))
  const cells = opener?.cells ? cellsOf(opener, headers.get(opener.container)) : undefined
  return {
    contexts: contexts.map((unit) => unit.text),
    lines: lines.map((unit) => unit.text),
    items: nested.map((unit) => unit.text),
    ...(cells ? { cells } : {}),
  }
}

function cellsOf(row: Unit, header: Unit | undefined): Cell[] {
  const labels = (header?.cells ?? []).map((cell) => labelKind(cell.text))
  return (row.cells ?? []).map((text, index) => ({ label: labels[index], text }))
}
