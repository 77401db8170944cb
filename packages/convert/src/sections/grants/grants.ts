import type { LabelKind } from '../../languages/language.ts'
import type { SectionKind } from '../../languages/section-kind.ts'
import { findGrantRoles } from '../../lexicon/roles.ts'
import { blank } from '../../passage/blank.ts'
import { type Passage, textOf } from '../../passage/passage.ts'
import { implied } from '../../report/draft.ts'
import { companyAmong } from '../company.ts'
import type { Entry } from '../entry.ts'
import { partsOfLines } from '../event-and-place.ts'
import type { Item } from '../item.ts'
import { bareLines, withoutNumber } from '../lead.ts'
import { takeLink } from '../links.ts'
import type { Part } from '../parts/part.ts'
import { partsOf } from '../parts/parts-of.ts'
import type { Reading } from '../reading.ts'
import { cutAtMarks } from '../set-parts.ts'
import { takeAll } from '../take-all.ts'
import { takeTitle } from '../title-part.ts'
import { findWhen } from '../when/find-when.ts'
import { period } from '../when/period.ts'
import { amountIn, withoutMoney } from './grant-amount.ts'
import { cutAtCode, isGrantCode } from './grant-code.ts'
import { byKind, labelsOf, takeLabel } from './grant-labels.ts'
import { grantRoles } from './grant-roles.ts'
import { headlineOf, takeWithAcronym, titleAmong } from './grant-title.ts'
import { takeFunder, takeProgramme } from './take-funder.ts'
import { takeIdentifier, takenIn } from './take-identifier.ts'

/** Labels whose values other readers find; the words themselves are structure. */
const FOUND_BY_SHAPE: ReadonlySet<LabelKind> = new Set(['period', 'date', 'start', 'end', 'amount', 'year'])

/** Read a grant or research project: title, funder, number, amount, role, period, partners. */
export function grants(reading: Reading, entry: Entry, kind: SectionKind, heading?: Passage): Item[] {
  const all = bareLines(reading, [...entry.lines, ...entry.items])
  const { url, lines: unlinked } = takeLink(reading, all)
  const when = findWhen({ ...entry, lines: unlinked }, { keepsNames: 'beside others' })
  const labelled = when.lines.flatMap(labelsOf)
  const labels = byKind(labelled.flatMap((line) => line.labels))
  const dates = period(reading, when)
  const amount = amountIn(reading, when.lines, [...(heading ? [heading] : []), ...entry.contexts])
  const heads = labelled.map(({ head }) => withoutMoney(head))
  const number = takeLabel(reading, labels.identifier) ?? takeIdentifier(reading, heads)
  const pieces = partsOfLines(heads.map((head) => blank(head, takenIn(reading, head))))
    .flatMap(inBrackets)
    .flatMap((part) =>
      findGrantRoles(part.text.text)[0]?.index === 0 ? [part] : cutAtMarks(part).flatMap(cutAtCode),
    )
  const code = number ? undefined : pieces.find(isGrantCode)
  const identifier = number ?? (code ? reading.take('identifier', code.text) : undefined)
  const parts = pieces.filter((part) => part !== code)
  const { roles, parts: unroled } = grantRoles(
    reading,
    parts,
    labels.role,
    when.lines,
    kind === 'campaigns' ? heading : undefined,
  )
  const company = companyAmong(unroled)
  const free = unroled.filter((part) => !company.includes(part))
  const cells = cellsOf(entry)
  const headline =
    labelled.filter((line) => line.labels.length > 0).length > 1 ? headlineOf(when.lines) : undefined
  const title = cells.title || labels.title || headline ? undefined : titleAmong(free)
  const whole = cells.title ?? (labels.title ? undefined : headline)
  const name = whole
    ? takeTitle(reading, whole)
    : (takeLabel(reading, labels.title) ?? (title ? takeWithAcronym(reading, title.title, parts) : undefined))
  const others = free.filter((part) => !title?.parts.includes(part) && !reading.isTaken(part.text))
  const entity =
    takeLabel(reading, labels.funder) ??
    (cells.funder ? reading.take('funder', cells.funder) : undefined) ??
    takeProgramme(reading, labels.programme) ??
    takeFunder(reading, others, title?.title, kind)
  for (const label of labelled.flatMap((line) => line.labels))
    if (FOUND_BY_SHAPE.has(label.kind) && isRead(reading, label.value)) reading.drop(label.label)
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
        identifier,
        type: implied('kind', typeOf(kind, heading)),
      },
    },
  ]
}

/** An audit or an expedition is what its heading says. */
function typeOf(kind: SectionKind, heading: Passage | undefined): string {
  if (kind === 'campaigns' && heading) return textOf(withoutNumber(heading).rest)
  return kind === 'research' ? 'research' : 'grant'
}

function isRead(reading: Reading, value: Passage): boolean {
  return !/[\p{L}\p{N}]/u.test(value.text) || reading.isTaken(value)
}

function cellsOf(entry: Entry): { title?: Passage; funder?: Passage } {
  const cell = (...labels: readonly LabelKind[]): Passage | undefined =>
    entry.cells?.find(({ label, text }) => label && labels.includes(label) && /\p{L}/u.test(text.text))?.text
  const [title, funder] = [cell('title', 'name'), cell('funder', 'programme', 'organisation', 'institution')]
  return { ...(title ? { title } : {}), ...(funder ? { funder } : {}) }
}

/** `(PI; with I. Belcourt)`: the pieces between semicolons say different things. */
function inBrackets(part: Part): Part[] {
  if (!part.parenthesis || !part.text.text.includes(';')) return [part]
  return partsOf(part.text).map((piece) => ({ ...piece, parenthesis: true }))
}
