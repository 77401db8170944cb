import type { Entry } from '../sections/entry.ts'
import type { Target } from '../sections/item.ts'
import { partsOf } from '../sections/parts/parts-of.ts'
import { findWhen } from '../sections/when/find-when.ts'
import type { Check, ReadEntries } from './check.ts'
import { entryName } from './entry-name.ts'
import { printedOrder } from './printed-order.ts'

/** What entries have, in the words of a reader. */
const PARTS: Readonly<Partial<Record<Target, Readonly<Record<string, string>>>>> = {
  work: { position: 'position', name: 'organisation' },
  education: { studyType: 'degree', institution: 'institution' },
}

const LEAST_NEIGHBOURS = 3

/** An entry without a part that each of its neighbours has, and with text enough to hold it. */
export const missingPart: Check = (section) => {
  const { read } = section
  const [target] = read.flatMap(({ items }) => items.map((item) => item.target))
  const parts = Object.entries((target && PARTS[target]) ?? {})
  if (read.length <= LEAST_NEIGHBOURS) return []
  const odd = new Map<Entry, string[]>()
  for (const [field, word] of parts) {
    const [only, ...others] = read.filter((each) => lacks(each, field))
    if (only && others.length === 0) odd.set(only.entry, [...(odd.get(only.entry) ?? []), word])
  }
  const order = printedOrder(section).join(', ')
  return read.flatMap(({ entry, items }) => {
    const words = odd.get(entry)
    if (!words || isOnePart(entry)) return []
    const { name, passage } = entryName(entry, items)
    return [
      {
        severity: 'warning' as const,
        rule: 'missing-part',
        reason: `no ${words.join(' and no ')} found for "${name}", where its neighbours have one`,
        remedy: `if it prints one, say the order of the parts above the heading: <!-- offprint: order="${order}" -->`,
        ...(passage ? { passage } : {}),
      },
    ]
  })
}

function lacks({ items }: ReadEntries['read'][number], field: string): boolean {
  return items.some(({ draft }) => draft[field] === undefined)
}

/** `2019 Parental leave` names nothing else. */
function isOnePart(entry: Entry): boolean {
  return findWhen(entry).lines.flatMap(partsOf).length < 2
}
