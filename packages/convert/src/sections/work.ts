import { looksLikeOrganisation, looksLikePosition } from '../fields/organisation.ts'
import type { Passage } from '../passage/passage.ts'
import type { Draft } from '../report/draft.ts'
import type { Cell, Entry } from './entry.ts'
import type { Item } from './item.ts'
import { findLabels } from './labels.ts'
import { bareLines } from './lead.ts'
import { findLinks, takeLink } from './links.ts'
import { partsOf } from './parts/parts-of.ts'
import { isPerson } from './post-parts.ts'
import { readPost } from './read-post.ts'
import type { Reading } from './reading.ts'
import { takeNames, takeSupervisors } from './supervisors.ts'
import { takeAll, takePlace } from './take-all.ts'
import { findWhen } from './when/find-when.ts'
import { period } from './when/period.ts'

const LONGEST_HEAD_LINE = 160
const LEAST_LEFT = 0.5
const POSITION = 0.5
const MOST_WORDS = 4

/** Read a post: position, employer, department, place, period, supervisors, and what was done there. */
export function work(reading: Reading, entry: Entry): Item[] {
  const [first, ...items] = entry.items
  const inItem = first !== undefined && holdsEmployer(entry, first)
  const printed = inItem ? [...entry.lines, first] : entry.lines
  const { url, lines: unlinked } = takeLink(reading, bareLines(reading, printed))
  const when = findWhen({ ...entry, lines: unlinked }, { bracketsAside: true })
  const labelled = when.lines.map(findLabels)
  const heads = labelled.filter(({ head }, index) => isHead(head, index)).map(({ head }) => head)
  const post = readPost(heads, entry.contexts, entry.cells)
  const dates = period(reading, when)
  const position = takeAll(reading, 'position', post.position)
  const name = takeAll(reading, 'organisation', post.organisation)
  const department = takeAll(reading, 'department', post.department)
  const location = takePlace(reading, post.location)
  const supervisors = [
    ...takeColumn(reading, entry.cells ?? []),
    ...takeLabelledSupervisors(reading, labelled),
    ...takeSupervisors(reading, entry.lines),
    ...takePeople(reading, heads),
  ]
  if (post.same) reading.drop(post.same)
  const rest = printed.flatMap((line) => sentencesLeft(reading, line))
  return [
    {
      target: 'work',
      draft: {
        name,
        position,
        department,
        location,
        url: url ?? takeEmployerLink(reading, entry.contexts),
        ...dates,
        summary: rest.length > 0 ? reading.take('rest', rest) : undefined,
        highlights: (inItem ? items : entry.items).map((item) => reading.take('item', item)),
        supervisors,
      },
      sameBody: post.same !== undefined,
    },
  ]
}

/** The link of an employer that stands above several posts. */
function takeEmployerLink(reading: Reading, contexts: readonly Passage[]): Draft | undefined {
  const link = contexts.flatMap(findLinks).find(({ url }) => /^https?:/iu.test(url))
  return link && reading.takeAs('url', [], link.url)
}

/** `Senior Lecturer`, and below it the employer as a nested item. */
function holdsEmployer(entry: Entry, item: Passage): boolean {
  const names = [...entry.lines, ...entry.contexts].some((line) =>
    partsOf(line).some((part) => looksLikeOrganisation(part.text.text) >= 0.5),
  )
  return (
    !names &&
    item.text.length <= LONGEST_HEAD_LINE &&
    partsOf(item).some((part) => looksLikeOrganisation(part.text.text) >= 0.5)
  )
}

/** What is left of a line; a sentence that lost only its people is kept whole. */
function sentencesLeft(reading: Reading, line: Passage): Passage[] {
  const left = reading.rest(line)
  const [first] = left
  const torn =
    left.length === 1 &&
    first &&
    /^\p{Ll}/u.test(first.text) &&
    line.text.length > 60 &&
    first.text.length > LEAST_LEFT * line.text.length &&
    /^\p{Lu}/u.test(line.text)
  return torn ? [line] : left
}

/** A person with a title who stands alone, between commas or in brackets, is who the post was with. */
function takePeople(reading: Reading, lines: readonly Passage[]): Draft[] {
  return lines
    .flatMap(partsOf)
    .flatMap(({ text }) => (!reading.isTaken(text) && isPerson(text) ? takeNames(reading, text) : []))
}

/** The people in a column of supervisors. */
function takeColumn(reading: Reading, cells: readonly Cell[]): Draft[] {
  return cells.flatMap(({ label, text }) => (label === 'supervisor' ? takeNames(reading, text) : []))
}

/** The opening line and short lines after it hold fields; a longer line, or one that is a sentence, is a description. */
function isHead(line: Passage, index: number): boolean {
  if (index === 0) return true
  const isSentence = /[.!?]\s*$/u.test(line.text) && !isShortTitle(line.text)
  return index <= 3 && line.text.length <= LONGEST_HEAD_LINE && !isSentence
}

/** `Lecturer, 2023–.`: a stop makes no sentence of a title. */
function isShortTitle(text: string): boolean {
  return (text.match(/\p{L}+/gu) ?? []).length <= MOST_WORDS && looksLikePosition(text) >= POSITION
}

function takeLabelledSupervisors(
  reading: Reading,
  labelled: readonly ReturnType<typeof findLabels>[],
): Draft[] {
  return labelled.flatMap(({ labels }) =>
    labels.flatMap(({ kind, label, value }) => {
      if (kind !== 'supervisor') return []
      const names = takeNames(reading, value)
      if (names.length > 0) reading.drop(label)
      return names
    }),
  )
}
