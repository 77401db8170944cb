import { findGrantNumbers } from '../fields/grant-numbers.ts'
import { looksLikeOrganisation } from '../fields/organisation.ts'
import type { LabelKind } from '../languages/language.ts'
import type { SectionKind } from '../languages/section-kind.ts'
import { namesAward } from '../lexicon/clues.ts'
import { findGrantRoles } from '../lexicon/roles.ts'
import { blank } from '../passage/blank.ts'
import { type Passage, slice, textOf, trimPunctuation } from '../passage/passage.ts'
import { type Draft, implied } from '../report/draft.ts'
import { companyAmong } from './company.ts'
import type { Entry } from './entry.ts'
import { partsOfLines } from './event-and-place.ts'
import { evidenceOf } from './evidence.ts'
import { amountIn, withoutMoney } from './grant-amount.ts'
import { cutAtCode, isGrantCode } from './grant-code.ts'
import { grantRoles } from './grant-roles.ts'
import type { Item } from './item.ts'
import { findLabels, type Labelled } from './labels.ts'
import { bareLines, withoutNumber } from './lead.ts'
import { takeLink } from './links.ts'
import type { Part } from './parts/part.ts'
import { partsOf } from './parts/parts-of.ts'
import { stretch } from './parts/stretch.ts'
import { best } from './read-post.ts'
import type { Reading } from './reading.ts'
import { cutAtMarks } from './set-parts.ts'
import { takeAll } from './take-all.ts'
import { takeTitle, titleRun, withoutQuotes, withoutStop } from './title-part.ts'
import { findWhen } from './when/find-when.ts'
import { period } from './when/period.ts'

type Labels = Partial<Record<LabelKind, Labelled>>

/** Labels whose values other readers find; the words themselves are structure. */
const FOUND_BY_SHAPE: ReadonlySet<LabelKind> = new Set(['period', 'date', 'start', 'end', 'amount', 'year'])

const ACRONYM = /^\p{Lu}{3,8}(?=\s\p{L})/u

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

/** The labels of a line; the value of a funder ends with its sentence, and what follows is read as if it had no label. */
function labelsOf(line: Passage): { head: Passage; labels: readonly Labelled[] }[] {
  const { head, labels } = findLabels(line)
  const tails: Passage[] = []
  const cut = labels.map((label) => {
    const end = BODIES.has(label.kind) ? VALUE_END.exec(label.value.text)?.index : undefined
    if (end === undefined) return label
    tails.push(slice(label.value, end))
    return { ...label, value: trimPunctuation(slice(label.value, 0, end)) }
  })
  return [{ head, labels: cut }, ...tails.map((tail) => ({ head: tail, labels: [] }))]
}

const BODIES: ReadonlySet<LabelKind> = new Set(['funder', 'institution'])
const VALUE_END = /[.;]\s|,\s+\p{Ll}|\s\((?=[^()]*\d)/u

function isRead(reading: Reading, value: Passage): boolean {
  return !/[\p{L}\p{N}]/u.test(value.text) || reading.isTaken(value)
}

function byKind(labelled: readonly Labelled[]): Labels {
  const labels: Labels = {}
  for (const label of labelled) labels[label.kind] ??= label
  return labels
}

/** An opening line without a label, above lines that have one each, is the title as a whole. */
function headlineOf(lines: readonly Passage[]): Passage | undefined {
  const [first] = lines
  const title = first && trimPunctuation(first)
  return title && findLabels(title).labels.length === 0 && title.text.length <= LONGEST_HEADLINE
    ? title
    : undefined
}

const LONGEST_HEADLINE = 200

/** A title with the acronym in brackets that stands for it. */
function takeWithAcronym(reading: Reading, title: Part, parts: readonly Part[]): Draft {
  const next = parts.find((part) => part.parenthesis && part.line === title.line && part.start > title.end)
  const isAcronym =
    next !== undefined &&
    next.start - title.end <= 3 &&
    /^[\p{Lu}\p{N}][\p{L}\p{N}+-]{1,14}$/u.test(next.text.text) &&
    /\p{Lu}{2}/u.test(next.text.text)
  const name = takeTitle(reading, title.text)
  if (!isAcronym) return name
  return reading.take('title', [...name.passages, slice(next.line, next.start - 1, next.end + 1)])
}

function cellsOf(entry: Entry): { title?: Passage; funder?: Passage } {
  const cell = (...labels: readonly LabelKind[]): Passage | undefined =>
    entry.cells?.find(({ label, text }) => label && labels.includes(label) && /\p{L}/u.test(text.text))?.text
  const [title, funder] = [cell('title', 'name'), cell('funder', 'programme', 'organisation', 'institution')]
  return { ...(title ? { title } : {}), ...(funder ? { funder } : {}) }
}

/** Take what a label names; the label itself is structure. */
function takeLabel(reading: Reading, label: Labelled | undefined): Draft | undefined {
  if (!label || label.value.text === '') return undefined
  reading.drop(label.label)
  return reading.take(label.kind, withoutStop(withoutQuotes(label.value)))
}

function takenIn(reading: Reading, line: Passage): { index: number; length: number }[] {
  return findGrantNumbers(line.text).filter(({ index, length }) =>
    reading.isTaken(slice(line, index, index + length)),
  )
}

/** `(PI; with I. Belcourt)`: the pieces between semicolons say different things. */
function inBrackets(part: Part): Part[] {
  if (!part.parenthesis || !part.text.text.includes(';')) return [part]
  return partsOf(part.text).map((piece) => ({ ...piece, parenthesis: true }))
}

/** A title that nothing sets apart is the first part that is neither a funder nor in brackets. */
function titleAmong(parts: readonly Part[]): ReturnType<typeof titleRun> {
  const run = titleRun(parts)
  if (!run || run.title.quoted) return run
  const isFunder = (part: Part): boolean =>
    evidenceOf(part).organisation >= (part.bold || part.emphasis ? 0.3 : 0.5) || opensAward(part, parts)
  const plain = parts.filter((part) => !part.parenthesis && evidenceOf(part).organisation < 0.3)
  if (!isFunder(run.title) || plain.length === 0) return run
  return titleRun(plain) ?? run
}

/** `McKnight Scholar Award. How cortex talks back.`: an award before the sentence that is the title gives the money. */
function opensAward(part: Part, parts: readonly Part[]): boolean {
  const next = parts[parts.indexOf(part) + 1]
  return namesAward(part.text.text) && next?.separator === '.' && next.text.text.includes(' ')
}

function takeIdentifier(reading: Reading, lines: readonly Passage[]): Draft | undefined {
  for (const line of lines) {
    const [number] = findGrantNumbers(line.text)
    if (!number) continue
    const label = /(?:\p{L}+ )?(?:no|nr|n[°º]|number|nummer|ref|processo|proc)[.:]{0,2}\s*$/iu.exec(
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
    (title && (title.quoted || title.emphasis || kind === 'grants') ? free[0] : undefined)
  if (funder) return takeAll(reading, 'funder', stretch([funder.part]).map(withoutStop))
  const acronym = title && !title.quoted && !title.emphasis ? acronymOf(title.text) : undefined
  return acronym ? reading.takeAs('funder', acronym, acronym.text) : undefined
}

/** `ÖAW APART fellowship`: a known acronym at the start of a name. */
function acronymOf(passage: Passage): Passage | undefined {
  const found = ACRONYM.exec(passage.text)
  return found && looksLikeOrganisation(found[0]) >= 0.3 ? slice(passage, 0, found[0].length) : undefined
}
