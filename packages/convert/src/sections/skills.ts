import { findSpokenLanguages } from '../fields/languages-spoken.ts'
import { headingKind } from '../languages/heading-kind.ts'
import { type Passage, slice, trimPunctuation } from '../passage/passage.ts'
import type { Draft } from '../report/draft.ts'
import type { Entry } from './entry.ts'
import type { Item, Target } from './item.ts'
import { bareLines } from './lead.ts'
import { listOf } from './list-of.ts'
import type { Reading } from './reading.ts'
import { spokenLanguages } from './spoken-languages.ts'

const LONGEST_LABEL = 60

/** `Genetics: a, b. RNA: c`: a label in running text stands at the start or after a full stop. */
const LABEL = /(?:^|[.;]\s+)(\p{Lu}[^:.;,()]{1,50}):\s/gu

/** Elements that only say that the list is not complete. */
const FILLER =
  /^(?:e\.?\s?g|z\.?\s?b|i\.?\s?e|p\.?\s?ex|etc|u\.?\s?a|bzw|among others|and (?:others|more)|usw|…|\.+)\.?$/iu

interface LabelledList {
  readonly label: Passage | undefined
  readonly lists: readonly Passage[]
}

/** Read skills: `Label: a, b, c` is one skill with keywords; a list without a label is one skill each. */
export function skills(reading: Reading, entry: Entry): Item[] {
  return readLists(reading, entry, 'skills')
}

/** Read interests, printed as skills are. */
export function interests(reading: Reading, entry: Entry): Item[] {
  return readLists(reading, entry, 'interests')
}

function readLists(reading: Reading, entry: Entry, target: Target): Item[] {
  const [first, ...more] = bareLines(reading, entry.lines)
  if (!first) return []
  const labelled = labelledLists(first)
  const [only] = labelled
  const rest = [...more, ...entry.items]
  if (only && labelled.length === 1)
    return readOne(reading, { ...only, lists: [...only.lists, ...rest] }, entry, target)
  return labelled.flatMap((list, index) =>
    readOne(
      reading,
      index === labelled.length - 1 ? { ...list, lists: [...list.lists, ...rest] } : list,
      entry,
      target,
    ),
  )
}

function readOne(reading: Reading, { label, lists }: LabelledList, entry: Entry, target: Target): Item[] {
  if (label && headingKind(label.text)?.kind === 'languages' && lists.some(namesLanguages)) {
    reading.drop(label)
    return spokenLanguages(reading, { ...entry, lines: lists, items: [] })
  }
  const [first, ...details] = lists
  if (!label && first && details.length > 0) {
    return [named(reading, target, trimPunctuation(first), details)]
  }
  if (label) return [named(reading, target, label, lists)]
  const above = entry.contexts.at(-1)
  const words = first ? elementsOf(reading, first) : []
  if (above && words.length > 1) return [named(reading, target, above, first ? [first] : [])]
  return words.map((word) => ({ target, draft: { name: reading.take('name', word) } }))
}

function named(reading: Reading, target: Target, name: Passage, lists: readonly Passage[]): Item {
  const keywords = lists
    .flatMap((list) => elementsOf(reading, list))
    .map((word): Draft => reading.take('keyword', word))
  return { target, draft: { name: reading.take('name', name), keywords } }
}

function namesLanguages(list: Passage): boolean {
  return findSpokenLanguages(list.text).length > 0
}

/** A line cut at its labels: words before a colon, or a bold start. */
function labelledLists(line: Passage): LabelledList[] {
  const labels = labelsOf(line)
  const [first] = labels
  if (!first || first.start > 0) {
    const bold = line.marks.find((mark) => mark.kind === 'strong' && mark.start === 0)
    const isLabel = bold && bold.end < line.text.length && bold.end <= LONGEST_LABEL
    if (isLabel) return [{ label: trimPunctuation(slice(line, 0, bold.end)), lists: [slice(line, bold.end)] }]
    return [{ label: undefined, lists: [line] }]
  }
  return labels.map(({ start, end, label }, index) => ({
    label: trimPunctuation(slice(line, start, start + label)),
    lists: [slice(line, end, labels[index + 1]?.start ?? line.text.length)],
  }))
}

/** Labels at the start of the line or of a sentence, and any that are set apart. */
function labelsOf(line: Passage): { start: number; end: number; label: number }[] {
  const plain = [...line.text.matchAll(LABEL)].map((match) => ({
    start: match.index + match[0].indexOf(match[1] ?? ''),
    end: match.index + match[0].length,
    label: (match[1] ?? '').length,
  }))
  const set = line.marks.flatMap(({ kind, start, end }) => {
    const isSet = kind === 'strong' || kind === 'emphasis'
    const colon = isSet ? /^[^:.;,()]{1,50}:/u.exec(line.text.slice(start)) : null
    return colon && Math.abs(start + colon[0].length - end) <= 1
      ? [{ start, end: start + colon[0].length, label: colon[0].length - 1 }]
      : []
  })
  return [...plain, ...set.filter(({ start }) => !plain.some((other) => other.start === start))].sort(
    (a, b) => a.start - b.start,
  )
}

/** The elements of a list that name something; fillers such as "e.g." are structure. */
function elementsOf(reading: Reading, line: Passage): Passage[] {
  const elements = listOf(line)
  for (const element of elements) if (FILLER.test(element.text)) reading.drop(element)
  return elements.filter((element) => !FILLER.test(element.text))
}
