import { findSpokenLanguages } from '../fields/languages-spoken.ts'
import { headingKind } from '../languages/heading-kind.ts'
import { type Passage, slice, trimPunctuation } from '../passage/passage.ts'
import type { Entry } from './entry.ts'
import type { Item, Target } from './item.ts'
import { withoutNumber } from './lead.ts'
import type { Reading } from './reading.ts'
import { spokenLanguages } from './spoken-languages.ts'

const LONGEST_LABEL = 60

/** Elements that only say that the list is not complete. */
const FILLER =
  /^(?:e\.?\s?g|z\.?\s?b|i\.?\s?e|p\.?\s?ex|etc|u\.?\s?a|bzw|among others|and (?:others|more)|usw|…|\.+)\.?$/iu

/** Read skills: `Label: a, b, c` is one skill with keywords; a list without a label is one skill each. */
export function skills(reading: Reading, entry: Entry): Item[] {
  return namedLists(reading, entry, 'skills')
}

/** Read interests, printed as skills are. */
export function interests(reading: Reading, entry: Entry): Item[] {
  return namedLists(reading, entry, 'interests')
}

function namedLists(reading: Reading, entry: Entry, target: Target): Item[] {
  const [first, ...more] = entry.lines
  if (!first) return []
  const line = withoutNumber(first).rest
  const label = labelOf(line)
  const spoken = target === 'skills' && label ? spokenLanguagesIn(reading, entry, line, label) : []
  if (spoken.length > 0) return spoken
  const lists = [...(label ? [slice(line, label.end)] : []), ...more, ...entry.items]
  if (label || lists.length > 0) {
    const name = label ? trimPunctuation(slice(line, 0, label.start)) : trimPunctuation(line)
    const keywords = lists
      .flatMap((list) => elementsOf(reading, list))
      .map((word) => reading.take('keyword', word))
    return [{ target, draft: { name: reading.take('name', name), keywords } }]
  }
  const above = entry.contexts.at(-1)
  const words = elementsOf(reading, line)
  if (above && words.length > 1) {
    return [
      {
        target,
        draft: {
          name: reading.take('context', above),
          keywords: words.map((word) => reading.take('keyword', word)),
        },
      },
    ]
  }
  return words.map((word) => ({ target, draft: { name: reading.take('name', word) } }))
}

/** `Languages: German (native), English (fluent)` among skills. */
function spokenLanguagesIn(
  reading: Reading,
  entry: Entry,
  line: Passage,
  label: { start: number; end: number },
): Item[] {
  const kind = headingKind(line.text.slice(0, label.start))
  if (kind?.kind !== 'languages') return []
  const list = slice(line, label.end)
  const found = findSpokenLanguages(list.text)
  return found.length > 0
    ? spokenLanguages(reading, { ...entry, lines: [list, ...entry.lines.slice(1)] })
    : []
}

/** A label ends at the first colon (or a spaced dash after bold), outside parentheses. */
function labelOf(line: Passage): { start: number; end: number } | undefined {
  const colon = /^[^:.;()]{2,60}?\s*:\s/u.exec(line.text)
  if (colon) return { start: colon[0].trimEnd().length - 1, end: colon[0].length }
  const bold = line.marks.find((mark) => mark.kind === 'strong' && mark.start === 0)
  if (bold && bold.end < line.text.length && bold.end <= LONGEST_LABEL)
    return { start: bold.end, end: bold.end }
  return undefined
}

/** The elements of a list that name something; fillers such as "e.g." are structure. */
function elementsOf(reading: Reading, line: Passage): Passage[] {
  const elements = listOf(line)
  for (const element of elements) if (FILLER.test(element.text)) reading.drop(element)
  return elements.filter((element) => !FILLER.test(element.text))
}

/** The elements of a list: at semicolons or bars where there are any, else at commas; not inside parentheses. */
export function listOf(line: Passage): Passage[] {
  const text = line.text
  const separator = /[;|•·\n]/u.test(text) ? /[;|•·\n]/u : /[,\n]/u
  const cuts: Passage[] = []
  let depth = 0
  let from = 0
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charAt(index)
    if ('([{'.includes(unit)) depth += 1
    else if (')]}'.includes(unit)) depth = Math.max(0, depth - 1)
    else if (depth === 0 && separator.test(unit)) {
      cuts.push(slice(line, from, index))
      from = index + 1
    }
  }
  cuts.push(slice(line, from))
  return cuts
    .map(withoutFullStop)
    .map(withoutAnd)
    .filter((cut) => /[\p{L}\p{N}]/u.test(cut.text))
}

/** `a, b, and c`: the last element begins with the conjunction. */
function withoutAnd(passage: Passage): Passage {
  const and = /^(?:and|und|et|y|e|en|och|og|ja|&)\s+/iu.exec(passage.text)
  return and ? slice(passage, and[0].length) : passage
}

function withoutFullStop(passage: Passage): Passage {
  const trimmed = trimPunctuation(passage)
  return /[^.]\.$/u.test(trimmed.text) ? slice(trimmed, 0, trimmed.text.length - 1) : trimmed
}
