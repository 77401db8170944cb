import { firstBehind } from '../../document/first-behind.ts'
import type { NamedStretch, StretchName } from '../../document/named-stretch.ts'
import { type Passage, remove, slice, trim } from '../../passage/passage.ts'
import type { Entry } from '../entry.ts'
import type { NamedFields } from './named-fields.ts'
import { saidIn } from './said-in.ts'

/** An entry without what is said beside its own line, which is told apart by name. */
export interface NamedEntry {
  readonly entry: Entry
  readonly aside: ReadonlyMap<StretchName, readonly Passage[]>
}

/** Part an entry by what markup names in it; the names of what stays are marks of its lines. */
export function takeOutNamed(
  entry: Entry,
  named: readonly NamedStretch[],
  { aside: fields, within }: NamedFields,
): NamedEntry {
  const aside = new Map<StretchName, Passage[]>()
  const part = (line: Passage, index: number): Passage[] => {
    const said = index === 0 ? [] : saidIn(line)
    const isOfUse = said.some(({ name }) => name in fields || within.has(name))
    const found = isOfUse ? said : stretchesIn(line, named)
    const out = found.filter(({ name }) => name in fields || name === 'label')
    for (const { name, start, end } of out)
      aside.set(name, [...(aside.get(name) ?? []), trim(slice(line, start, end))])
    const marks = found
      .filter(({ name }) => within.has(name))
      .map(({ name, start, end }) => ({ kind: 'named' as const, name, start, end }))
    const rest = remove(
      { ...line, marks: [...line.marks, ...marks] },
      out.map(({ start, end }) => [start, end]),
    )
    return out.length === 0 || /[\p{L}\p{N}]/u.test(rest.text) ? [rest] : []
  }
  const [lines, items] = [entry.lines.flatMap(part), entry.items.flatMap(part)]
  if (lines.length === 0) return { entry, aside: new Map() }
  return { entry: { ...entry, lines, items }, aside }
}

/** The stretches as places in a line, in order; of those that overlap the first. */
function stretchesIn(line: Passage, named: readonly NamedStretch[]): NamedStretch[] {
  const [first, last] = [line.offsets[0] ?? 0, line.offsets.at(-1) ?? 0]
  const found: NamedStretch[] = []
  let free = 0
  for (let at = firstBehind(named, first); at < named.length; at += 1) {
    const stretch = named[at]
    if (!stretch || stretch.start > last) break
    const from = line.offsets.findIndex((offset) => offset >= stretch.start)
    const behind = line.offsets.findIndex((offset) => offset >= stretch.end)
    const to = behind < 0 ? line.text.length : behind
    if (from < free || from >= to) continue
    free = to
    found.push({ name: stretch.name, start: from, end: to })
  }
  return found
}
