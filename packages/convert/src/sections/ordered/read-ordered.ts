import type { PartName } from '../../hints/part-names.ts'
import type { SectionKind } from '../../languages/section-kind.ts'
import { type Passage, textOf } from '../../passage/passage.ts'
import { type Draft, implied } from '../../report/draft.ts'
import type { Entry } from '../entry.ts'
import { partsOfLines } from '../event-and-place.ts'
import { amountIn, withoutMoney } from '../grants/grant-amount.ts'
import type { Item } from '../item.ts'
import { bareLines } from '../lead.ts'
import { takeLink } from '../links.ts'
import type { Part } from '../parts/part.ts'
import { stretch } from '../parts/stretch.ts'
import type { Reading } from '../reading.ts'
import { serviceType } from '../service/service-type.ts'
import { takeAll, takePlace } from '../take-all.ts'
import { withoutQuotes } from '../title-part.ts'
import { findWhen } from '../when/find-when.ts'
import { completion, period } from '../when/period.ts'
import type { When } from '../when/when.ts'
import { assignParts } from './assign-parts.ts'
import type { PartFields } from './part-fields.ts'

/** Read an entry whose parts stand in an order that its owner says; dates and sums are found wherever they stand. */
export function readOrdered(
  reading: Reading,
  entry: Entry,
  section: { readonly kind: SectionKind | undefined; readonly heading: Passage | undefined },
  order: readonly PartName[],
  { target, fields, note }: PartFields,
): Item {
  const bare = bareLines(reading, entry.lines)
  const { url, lines } = takeLink(reading, bare)
  const when = findWhen({ ...entry, lines })
  const amount = takesAmount(fields, order) ? amountIn(reading, when.lines, entry.contexts) : undefined
  const parts = withParentheses(partsOfLines(amount ? when.lines.map(withoutMoney) : when.lines))
  const names = namesAround(
    when.passages[0],
    parts.map(([part]) => part),
    order,
  )
  const partsOf = (name: PartName): Part[] => parts.filter((_, index) => names[index] === name).flat()
  const dates = datesOf(reading, when, target)
  const draft: Record<string, Draft | undefined> = {}
  for (const name of order) {
    const passages = stretch(partsOf(name))
    const field = fields[name]
    if (name === 'skip')
      for (const part of partsOf(name)) for (const passage of stretch([part])) reading.drop(passage)
    else if (field !== undefined) draft[field] ??= takePart(reading, field, name, passages)
  }
  const body = fields.organization
  if (body !== undefined && !order.includes('organization')) draft[body] ??= employerAbove(reading, entry)
  const rest = [...bare.flatMap((line) => reading.rest(line)), ...entry.items]
  const type = typeOf(section, entry, target)
  return {
    target,
    draft: {
      ...draft,
      ...(amount ? { amount } : {}),
      url,
      ...dates,
      ...(type === undefined ? {} : { type: implied('kind', type) }),
      [note]: takeAll(reading, 'rest', rest),
    },
  }
}

/** A sum of money tells itself, where the order doesn't say which part is one. */
function takesAmount(fields: PartFields['fields'], order: readonly PartName[]): boolean {
  return fields.amount !== undefined && !order.includes('amount')
}

/** Name the parts; where the date stands as the order says, it parts what comes before it from what comes after. */
function namesAround(
  date: Passage | undefined,
  parts: readonly Part[],
  order: readonly PartName[],
): readonly (PartName | undefined)[] {
  const [at, place] = [order.indexOf('date'), date?.offsets[0] ?? -1]
  const before = parts.filter((part) => (part.text.offsets[0] ?? 0) < place)
  if (at < 0 || place < 0 || (before.length === 0) !== (at === 0))
    return assignParts(
      parts,
      order.filter((name) => name !== 'date'),
    )
  const head = assignParts(before, order.slice(0, at))
  const gap = before.slice(head.length).map(() => undefined)
  return [...head, ...gap, ...assignParts(parts.slice(before.length), order.slice(at + 1))]
}

/** What a parenthesis says belongs to the part before it. */
function withParentheses(parts: readonly Part[]): [Part, ...Part[]][] {
  const groups: [Part, ...Part[]][] = []
  for (const part of parts) {
    const last = groups.at(-1)
    if (last && part.parenthesis && last[0].line === part.line) last.push(part)
    else groups.push([part])
  }
  return groups
}

function takePart(
  reading: Reading,
  field: string,
  name: PartName,
  passages: readonly Passage[],
): Draft | undefined {
  if (field === 'location') return takePlace(reading, passages)
  if (field === 'roles') return passages.map((passage) => reading.take('hint', passage))
  if (field === 'amount') return amountIn(reading, passages, [])
  return takeAll(reading, 'hint', name === 'title' ? passages.map(withoutQuotes) : passages)
}

function datesOf(reading: Reading, when: When, target: Item['target']): Record<string, Draft | undefined> {
  if (target === 'education') return completion(reading, when)
  const dates = period(reading, when)
  const [only] = [dates.startDate]
  return target === 'awards' || target === 'certificates' ? { date: only } : { ...dates }
}

/** The employer that stands above several entries, where the order doesn't name one. */
function employerAbove(reading: Reading, { contexts }: Entry): Draft | undefined {
  const above = contexts.findLast((line) => /\p{L}{3}/u.test(line.text))
  return above && reading.takeAs('context', above, textOf(above))
}

const TYPES: Readonly<Partial<Record<SectionKind, string>>> = {
  talks: 'talk',
  posters: 'poster',
  lectures: 'lecture',
  grants: 'grant',
  research: 'research',
  teaching: 'teaching',
  supervision: 'supervision',
  media: 'media',
  software: 'software',
}

function typeOf(
  { kind, heading }: { readonly kind: SectionKind | undefined; readonly heading: Passage | undefined },
  entry: Entry,
  target: Item['target'],
): string | undefined {
  if (target === 'volunteer' && kind)
    return serviceType(kind, '', entry.lines.map((line) => line.text).join(' '), entry.contexts)
  if (target !== 'projects') return undefined
  return (kind && TYPES[kind]) ?? (heading ? textOf(heading) : undefined)
}
