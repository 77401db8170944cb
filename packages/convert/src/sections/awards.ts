import { findMoney } from '../fields/money.ts'
import { isRank, namesAward } from '../lexicon/clues.ts'
import { beginsJoining, isJoining } from '../lexicon/joining-words.ts'
import { prepositionsOf, prepositionsOfGiver } from '../lexicon/prepositions.ts'
import { type Passage, slice } from '../passage/passage.ts'
import type { Draft } from '../report/draft.ts'
import type { Entry } from './entry.ts'
import { eventAndPlace, partsOfLines } from './event-and-place.ts'
import { evidenceOf } from './evidence.ts'
import type { Item } from './item.ts'
import { joinQuoted } from './join-quoted.ts'
import { bareLines } from './lead.ts'
import { takeLink } from './links.ts'
import { type Part, partOf } from './parts/part.ts'
import { stretch } from './parts/stretch.ts'
import type { Reading } from './reading.ts'
import { cutAtMarks } from './set-parts.ts'
import { takeAll, takePlace } from './take-all.ts'
import { takeTitle, titlePart } from './title-part.ts'
import { findWhen } from './when/find-when.ts'

/** Read an award: title, who gave it, when, where, what for. */
export function awards(reading: Reading, entry: Entry): Item[] {
  const bare = bareLines(reading, entry.lines)
  const { url, lines: unlinked } = takeLink(reading, bare)
  const when = findWhen({ ...entry, lines: unlinked }, { keepsNames: 'of editions' })
  const parts = joinQuoted(partsOfLines(when.lines)).flatMap(atGiver).flatMap(atRemark)
  const open = parts.filter((part) => !part.parenthesis)
  const first = titlePart(open)
  const title =
    first && !namesAward(first.text.text)
      ? (open.find((part) => namesAward(part.text.text) && !part.quoted) ?? first)
      : first
  const titles = title ? withRank(title, open) : []
  const [printed] = stretch(titles)
  const name =
    title && printed ? takeTitle(reading, titles.length > 1 ? printed : withSuffix(title, parts)) : undefined
  const others = parts.filter((part) => !titles.includes(part) && !reading.isTaken(part.text))
  const giver = others.filter((part) => !part.quoted && findMoney(part.text.text).length === 0)
  const { entity, location } = eventAndPlace(giver.filter((part) => !isRemark(part, entry)))
  const [date] = dateOf(reading, when)
  const awarder =
    takeAll(reading, 'organisation', entity) ?? (name && title ? takeGiverIn(reading, title) : undefined)
  const place = takePlace(reading, location)
  const rest = [...bare.flatMap((line) => reading.rest(line)), ...entry.items]
  return [
    {
      target: 'awards',
      draft: { title: name, ...date, awarder, location: place, url, summary: takeAll(reading, 'rest', rest) },
    },
  ]
}

/** What stands on a line of its own below the award, and what doesn't look like a body, is a remark. */
function isRemark(part: Part, entry: Entry): boolean {
  const { organisation, place } = evidenceOf(part)
  if (part.parenthesis || beginsJoining(part.text.text) || isJoining(part.text.text)) return true
  if (namesAward(part.text.text) && organisation < 0.5) return true
  return (
    entry.lines[0] !== undefined &&
    part.line.offsets[0] !== entry.lines[0].offsets[0] &&
    organisation < 0.4 &&
    place < 0.5
  )
}

/** `Dissertation prize (3rd place)`: a parenthesis right after the title belongs to it. */
function withSuffix(title: Part, parts: readonly Part[]): Passage {
  const next = parts[parts.indexOf(title) + 1]
  if (!next?.parenthesis || beginsJoining(next.text.text) || findMoney(next.text.text).length > 0)
    return title.text
  if (next.line !== title.line || next.start - title.end > 2) return title.text
  return slice(title.line, title.start, next.end + 1)
}

/** `Finalist, Best Paper Award`: a rank and the prize that follows are one title. */
function withRank(title: Part, open: readonly Part[]): Part[] {
  const next = open[open.indexOf(title) + 1]
  return isRank(title.text.text) && next?.separator === ',' && next.line === title.line
    ? [title, next]
    : [title]
}

/** `Prix de thèse de la Fondation X`: a body behind a preposition gives the award. */
function atGiver(part: Part): Part[] {
  if (part.quoted || part.parenthesis || !namesAward(part.text.text)) return [part]
  for (const { index, length } of prepositionsOfGiver(part.text.text)) {
    const at = part.start + index
    const left = partOf(part.line, part.start, at, part.separator, false)
    const right = partOf(part.line, at + length, part.end, ',', false)
    if (left && right && namesAward(left.text.text) && evidenceOf(right).organisation >= 0.6)
      return [left, right]
  }
  return [part]
}

/** `Scholarship of the X Foundation`: the title as a whole names who gave it as well. */
function takeGiverIn(reading: Reading, title: Part): Draft | undefined {
  for (const { index, length } of prepositionsOf(title.text.text)) {
    const giver = partOf(title.line, title.start + index + length, title.end, '', false)
    if (giver && evidenceOf(giver).organisation >= 0.6) return reading.take('organisation', giver.text)
  }
  return undefined
}

/** `*Dissertation Prize* for the best thesis`: what follows a title that is set apart is a remark. */
function atRemark(part: Part): Part[] {
  const [title, remark, ...more] = cutAtMarks(part)
  return title && remark && more.length === 0 && beginsJoining(remark.text.text) ? [title, remark] : [part]
}

function dateOf(reading: Reading, when: ReturnType<typeof findWhen>): Record<string, Draft>[] {
  const [first] = when.dates
  if (!first?.start) return []
  const end = first.range ? first.end : undefined
  return [
    {
      date: reading.takeAs('date', when.passages, first.start),
      ...(end ? { endDate: reading.takeAs('date', when.passages, end) } : {}),
    },
  ]
}
