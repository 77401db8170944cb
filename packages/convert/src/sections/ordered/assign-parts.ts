import { looksLikeDegree } from '../../fields/degree.ts'
import { findGrantNumbers } from '../../fields/grant-numbers.ts'
import { findMoney } from '../../fields/money.ts'
import type { PartName } from '../../hints/part-names.ts'
import { type Evidence, evidenceOf } from '../evidence.ts'
import type { Part } from '../parts/part.ts'

/** How much a part looks like what it is said to be; of others every part looks a little. */
const LOOKS: Readonly<Partial<Record<PartName, (evidence: Evidence) => number>>> = {
  position: ({ position }) => position,
  organization: ({ organisation }) => organisation,
  department: ({ department }) => department,
  place: ({ place }) => place,
  degree: ({ part }) => looksLikeDegree(part.text.text),
  amount: ({ part }) => (findMoney(part.text.text).length > 0 ? 1 : 0),
  number: ({ part }) =>
    findGrantNumbers(part.text.text).length > 0 || /\d{3}/u.test(part.text.text) ? 0.8 : 0,
}
const UNKNOWN = 0.35

/** What it is worth to give a name its first part or another one, to skip a name, and to leave a part over. */
const FIRST = 0.2
const MORE = -0.35
const SKIPPED = -0.3
const LEFT_OVER = -0.1

/** More parts than this are running text. */
const MOST_PARTS = 30

interface Way {
  readonly score: number
  readonly names: readonly (PartName | undefined)[]
}

/**
 * Give each part the name that its owner says, in that order: one to one where there are as many parts as names, else so
 * that the parts look most like what they are named; a name may then have several parts or none.
 */
export function assignParts(
  parts: readonly Part[],
  order: readonly PartName[],
): readonly (PartName | undefined)[] {
  if (parts.length === order.length) return order
  let ways = new Map<number, Way>([[0, { score: 0, names: [] }]])
  for (const part of parts.slice(0, MOST_PARTS)) {
    const evidence = evidenceOf(part)
    const next = new Map<number, Way>()
    for (const [used, way] of ways) {
      extend(next, used, way, LEFT_OVER, undefined)
      const last = way.names.at(-1)
      if (last !== undefined) extend(next, used, way, MORE + looks(last, evidence), last)
      for (const [skipped, name] of order.slice(used).entries()) {
        extend(next, used + skipped + 1, way, skipped * SKIPPED + FIRST + looks(name, evidence), name)
      }
    }
    ways = next
  }
  return bestOf(ways, order.length)
}

/** Of the ways that have used so many names keep the best. */
function extend(
  ways: Map<number, Way>,
  used: number,
  way: Way,
  score: number,
  name: PartName | undefined,
): void {
  const known = ways.get(used)
  if (!known || way.score + score > known.score)
    ways.set(used, { score: way.score + score, names: [...way.names, name] })
}

function bestOf(ways: ReadonlyMap<number, Way>, names: number): Way['names'] {
  const [best] = [...ways]
    .map(([used, way]) => ({ names: way.names, score: way.score + (names - used) * SKIPPED }))
    .sort((a, b) => b.score - a.score)
  return best?.names ?? []
}

function looks(name: PartName, evidence: Evidence): number {
  return LOOKS[name]?.(evidence) ?? UNKNOWN
}
