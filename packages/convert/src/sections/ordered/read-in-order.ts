import type { HintOf } from '../../hints/hint.ts'
import type { SectionKind } from '../../languages/section-kind.ts'
import type { Passage } from '../../passage/passage.ts'
import type { Entry } from '../entry.ts'
import type { Item } from '../item.ts'
import type { Reading } from '../reading.ts'
import { type PartFields, partFields } from './part-fields.ts'
import { readOrdered } from './read-ordered.ts'

/** Read the entries of a section whose parts stand in an order that its owner says; `undefined` where that can't help. */
export function readInOrder(
  reading: Reading,
  section: { readonly kind: SectionKind | undefined; readonly heading: Passage | undefined },
  entries: readonly Entry[],
  order: HintOf<'order'>,
): Item[][] | undefined {
  const fields = partFields(section.kind)
  const about = order.passage ? { passage: order.passage } : {}
  const tell = (reason: string, remedy: string): void =>
    reading.tell({ severity: 'warning', rule: 'unused-hint', reason, remedy, ...about })
  if (!fields) {
    tell(`entries of the kind ${section.kind} have no order of parts`, 'leave the order out')
    return undefined
  }
  const strange = order.parts.filter((part) => !(part in fields.fields) && !EVERYWHERE.has(part))
  if (strange.length > 0) {
    const known = [...Object.keys(fields.fields), ...EVERYWHERE].join(', ')
    tell(
      `entries of the kind ${section.kind ?? 'other'} have no ${strange.join(', no ')}`,
      `they have ${known}`,
    )
  }
  return entries.map((entry) => [readOrdered(reading, entry, section, order.parts, fields)])
}

/** Parts that entries of any kind may have. */
const EVERYWHERE: ReadonlySet<string> = new Set<keyof PartFields['fields']>(['date', 'note', 'skip'])
