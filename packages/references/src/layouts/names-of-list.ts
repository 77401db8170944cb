import { arePersons } from '../names/are-persons.ts'
import type { PreparedItem } from '../read-item.ts'
import type { NameForm } from '../types.ts'

/** How a list writes the persons that its items begin with; `none` where it leaves them out, as owners do with themselves. */
export function namesOfList(items: readonly PreparedItem[]): NameForm | 'none' | undefined {
  if (items.length < 2) return undefined
  if (leavesOut(items)) return 'none'
  const votes = new Map<NameForm, number>()
  for (const { authors } of items)
    if (authors.list !== undefined)
      votes.set(authors.list.form, (votes.get(authors.list.form) ?? 0) + authors.list.score)
  return [...votes].reduce<[NameForm, number] | undefined>(
    (best, entry) => (best === undefined || entry[1] > best[1] ? entry : best),
    undefined,
  )?.[0]
}

/** Most items begin with no name, and few with one that is a name beyond doubt. */
function leavesOut(items: readonly PreparedItem[]): boolean {
  const leading = items.flatMap(({ authors: { list, end, repeated } }) =>
    repeated ? [true] : list !== undefined && end >= list.end ? [arePersons(list)] : [],
  )
  const certain = leading.filter((isCertain) => isCertain).length
  return (
    items.length >= LEAST_ITEMS &&
    leading.length < items.length * MOST_WITH_NAMES &&
    certain < items.length * MOST_CERTAIN
  )
}

const LEAST_ITEMS = 4
const MOST_WITH_NAMES = 0.5
const MOST_CERTAIN = 0.25
