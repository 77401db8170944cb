import { type Body, type LabelWords, layOut, type PrintedUnit, readBody, type Unit, unitsOf } from './body.ts'
import { isSame, type JsonObject, type Path, valueAt } from './json.ts'
import type { Layout } from './layout.ts'

/** Rounds until every field either comes back as it is or is left out: each may be tried as it is, escaped, and not at all. */
const ROUNDS = 12

/**
 * Print what of an entry its layout has a place for, and comes back the same when it is read.
 *
 * A field that doesn't come back is printed with all its signs escaped, then where a later place of the layout has it, then not.
 */
export function carry(
  record: JsonObject,
  layout: Layout,
  words: LabelWords,
): { body: Body; carried: readonly Path[] } {
  const units = unitsOf(layout)
  const hard = new Set<Unit>()
  const dropped = new Set<Unit>()
  for (let round = 0; round < ROUNDS; round += 1) {
    const { printed, carried } = choose(record, units, hard, dropped)
    const body = layOut(printed, words)
    const back = new Map(readBody(body, layout, words)?.map(({ path, value }) => [path, value]))
    const wrong = printed.filter(({ unit }) =>
      unit.paths.some((path) => carried.includes(path) && !isSame(back.get(path), valueAt(record, path))),
    )
    if (wrong.length === 0 && back.size === carried.length) return { body, carried }
    for (const { unit } of wrong.length > 0 ? wrong : printed) {
      if (hard.has(unit)) dropped.add(unit)
      else hard.add(unit)
    }
  }
  return { body: { head: '', paragraph: [], items: [] }, carried: [] }
}

function choose(
  record: JsonObject,
  units: readonly Unit[],
  hard: ReadonlySet<Unit>,
  dropped: ReadonlySet<Unit>,
): { printed: PrintedUnit[]; carried: Path[] } {
  const printed: PrintedUnit[] = []
  const carried: Path[] = []
  for (const unit of units) {
    if (dropped.has(unit) || !applies(unit, record)) continue
    const paths = unit.paths.filter((path) => valueAt(record, path) !== undefined)
    if (paths.some((path) => carried.includes(path))) continue
    const text = unit.codec.print(
      unit.paths.map((path) => valueAt(record, path)),
      hard.has(unit),
    )
    if (text === undefined) continue
    printed.push({ unit, printed: text })
    carried.push(...paths)
  }
  return { printed, carried }
}

function applies(unit: Unit, record: JsonObject): boolean {
  const has = (path: Path): boolean => valueAt(record, path) !== undefined
  const slot = unit.place === 'head' ? unit.slot : undefined
  if (slot?.given !== undefined && !has(slot.given)) return false
  if (slot?.lacking !== undefined && has(slot.lacking)) return false
  return unit.paths.some(has) || (slot?.besides !== undefined && has(slot.besides))
}
