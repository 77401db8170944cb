import { findGrantNumbers } from '../fields/grant-numbers.ts'
import { looksLikeOrganisation } from '../fields/organisation.ts'
import type { LabelKind } from '../languages/language.ts'
import type { SectionKind } from '../languages/section-kind.ts'
import { blank } from '../passage/blank.ts'
import { type Passage, slice } from '../passage/passage.ts'
import { type Draft, implied } from '../report/draft.ts'
import { companyAmong } from './company.ts'
import type { Entry } from './entry.ts'
import { partsOfLines } from './event-and-place.ts'
import { evidenceOf } from './evidence.ts'
import { amountIn, withoutMoney } from './grant-amount.ts'
import { grantRoles } from './grant-roles.ts'
import type { Item } from './item.ts'
import { findLabels, type Labelled } from './labels.ts'
import { bareLines } from './lead.ts'
import { takeLink } from './links.ts'
import { type Part, stretch } from './parts.ts'
import { best } from './read-post.ts'
import type { Reading } from './reading.ts'
import { cutAtMarks } from './set-parts.ts'
import { takeAll } from './take-all.ts'
import { titleRun, withoutQuotes, withoutStop } from './title-part.ts'
import { findWhen, period } from './when.ts'

type Labels = Partial<Record<LabelKind, Labelled>>

/** Labels whose values other readers find; the words themselves are structure. */
const FOUND_BY_SHAPE: ReadonlySet<LabelKind> = new Set(['period', 'date', 'start', 'end', 'amount', 'year'])

const ACRONYM = /^\p{Lu}{3,8}(?=[\s-]\p{L})/u

/** Read a grant or research project: title, funder, number, amount, role, period, partners. */
export function grants(reading: Reading, entry: Entry, kind: SectionKind, heading?: Passage): Item[] {
  const all = bareLines(reading, [...entry.lines, ...entry.items])
  const { url, lines: unlinked } = takeLink(reading, all)
  const when = findWhen({ ...entry, lines: unlinked })
  const labelled = when.lines.map(findLabels)
  const labels = byKind(labelled.flatMap((line) => line.labels))
  const dates = period(reading, when)
  const amount = amountIn(reading, when.lines, [...(heading ? [heading] : []), ...entry.contexts])
  const heads = labelled.map(({ head }) => withoutMoney(head))
  const number = takeLabel(reading, labels.identifier) ?? takeIdentifier(reading, heads)
  const parts = partsOfLines(heads.map((head) => blank(head, takenIn(reading, head)))).flatMap(cutAtMarks)
  const { roles, parts: unroled } = grantRoles(reading, parts, labels.role, when.lines)
  const company = companyAmong(unroled)
  const free = unroled.filter((part) => !company.includes(part))
  const cells = cellsOf(entry)
  const title = cells.title || labels.title ? undefined : titleAmong(free)
  const name = cells.title
    ? reading.take('title', withoutQuotes(cells.title))
    : (takeLabel(reading, labels.title) ??
      (title ? reading.take('title', withoutStop(withoutQuotes(title.title.text))) : undefined))
  const others = free.filter((part) => !title?.parts.includes(part))
  const entity =
    takeLabel(reading, labels.funder) ??
    (cells.funder ? reading.take('funder', cells.funder) : undefined) ??
    takeProgramme(reading, labels.programme) ??
    takeFunder(reading, others, title?.title, kind)
  for (const label of labelled.flatMap((line) => line.labels))
    if (FOUND_BY_SHAPE.has(label.kind) && reading.isTaken(label.value)) reading.drop(label.label)
  const rest = all.flatMap((line) => reading.rest(line))
  return [
    {
      target: 'projects',
      draft: {
        name,
        description: takeAll(reading, 'rest', rest),
        ...dates,
        roles,
        entity,
        url,
        amount,
        identifier: number,
        type: implied('kind', kind === 'research' ? 'research' : 'grant'),
      },
    },
  ]
}

function byKind(labelled: readonly Labelled[]): Labels {
  const labels: Labels = {}
  for (const label of labelled) labels[label.kind] ??= label
  return labels
}

function cellsOf(entry: Entry): { title?: Passage; funder?: Passage } {
  const cell = (...labels: readonly LabelKind[]): Passage | undefined =>
    entry.cells?.find(({ label, text }) => label && labels.includes(label) && /\p{L}/u.test(text.text))?.text
  const [title, funder] = [cell('title', 'name'), cell('funder', 'programme', 'organisation', 'institution')]
  return { ...(title ? { title } : {}), ...(funder ? { funder } : {}) }
}

/** Take what a label names; the label itself is structure. */
export function takeLabel(reading: Reading, label: Labelled | undefined): Draft | undefined {
  if (!label || label.value.text === '') return undefined
  reading.drop(label.label)
  return reading.take(label.kind, withoutStop(withoutQuotes(label.value)))
}

function takenIn(reading: Reading, line: Passage): { index: number; length: number }[] {
  return findGrantNumbers(line.text).filter(({ index, length }) =>
    reading.isTaken(slice(line, index, index + length)),
  )
}

/** A title that nothing sets apart is the first part that is neither a funder nor in brackets. */
function titleAmong(parts: readonly Part[]): ReturnType<typeof titleRun> {
  const run = titleRun(parts)
  if (!run || run.title.quoted || run.title.emphasis) return run
  const isFunder = (part: Part): boolean => evidenceOf(part).organisation >= 0.35
  const plain = parts.filter((part) => !part.parenthesis && !isFunder(part))
  if (!isFunder(run.title) || plain.length === 0) return run
  return titleRun(plain) ?? run
}

function takeIdentifier(reading: Reading, lines: readonly Passage[]): Draft | undefined {
  for (const line of lines) {
    const [number] = findGrantNumbers(line.text)
    if (!number) continue
    const label = /(?:\p{L}+ )?(?:no|nr|n[°º]|number|nummer|ref)[.:]?\s*$/iu.exec(
      line.text.slice(0, number.index),
    )
    if (label) reading.drop(slice(line, label.index, number.index))
    return reading.takeAs('identifier', slice(line, number.index, number.index + number.length), number.value)
  }
  return undefined
}

/** `Programme: DFG Sachbeihilfe`: the acronym before the programme is the funder, and the programme is said as printed. */
function takeProgramme(reading: Reading, label: Labelled | undefined): Draft | undefined {
  if (!label) return undefined
  const acronym = acronymOf(label.value)
  if (!acronym) return takeLabel(reading, label)
  reading.drop(label.label)
  return reading.takeAs('funder', [], acronym.text)
}

function takeFunder(
  reading: Reading,
  parts: readonly Part[],
  title: Part | undefined,
  kind: SectionKind,
): Draft | undefined {
  const free = parts.filter((part) => !reading.isTaken(part.text) && !part.parenthesis).map(evidenceOf)
  const funder =
    free.find(({ part, organisation }) => part.bold && organisation >= 0.3) ??
    best(free, (part) => part.organisation, 0.3) ??
    (title && (title.quoted || title.emphasis || kind !== 'research') ? free[0] : undefined)
  if (funder) return takeAll(reading, 'funder', stretch([funder.part]).map(withoutStop))
  const acronym = title && !title.quoted && !title.emphasis ? acronymOf(title.text) : undefined
  return acronym ? reading.takeAs('funder', acronym, acronym.text) : undefined
}

/** `ÖAW APART fellowship`: a known acronym at the start of a name. */
function acronymOf(passage: Passage): Passage | undefined {
  const found = ACRONYM.exec(passage.text)
  return found && looksLikeOrganisation(found[0]) >= 0.3 ? slice(passage, 0, found[0].length) : undefined
}
