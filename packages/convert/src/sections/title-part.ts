import { namesAward } from '../lexicon/clues.ts'
import { findMeetings } from '../lexicon/roles.ts'
import { type Passage, slice, trimPunctuation } from '../passage/passage.ts'
import type { Sourced } from '../report/draft.ts'
import { evidenceOf } from './evidence.ts'
import { type Part, partOf } from './parts/part.ts'
import type { Reading } from './reading.ts'

/** The title among the parts: quoted, else emphasised, else bold, else the first. */
export function titlePart(parts: readonly Part[]): Part | undefined {
  const open = parts.filter((part) => !part.parenthesis)
  return setApart(open) ?? open[0]
}

/**
 * The title of a talk or a project, which may be several parts: nothing sets apart a plain title (`Necroptosis, a primer.
 * Association of Physicians, Edinburgh`), so it reaches to the end of its sentence where another follows, and over a colon.
 */
export function titleRun(
  parts: readonly Part[],
): { readonly title: Part; readonly parts: readonly Part[] } | undefined {
  const open = parts.filter((part) => !part.parenthesis)
  const first = setApart(open) ?? open[0]
  if (!first) return undefined
  const before = first.emphasis && !first.quoted ? sentenceBefore(first, parts) : undefined
  if (before) return before
  if (isSetApart(first)) return { title: first, parts: [first] }
  const run = runFrom(
    first,
    parts.slice(parts.indexOf(first) + 1).filter((part) => part.line === first.line),
  )
  const last = run.at(-1) ?? first
  const whole = partOf(first.line, first.start, last.end + (last.parenthesis ? 1 : 0), first.separator, false)
  return { title: whole ?? first, parts: run }
}

/** `Gradient damage. *GACM Colloquium*`: in italics behind a sentence stands the meeting or the body, if that is what it looks like; of two alike the longer is the title. */
function sentenceBefore(
  set: Part,
  parts: readonly Part[],
): { readonly title: Part; readonly parts: readonly Part[] } | undefined {
  const lead = parts.slice(0, parts.indexOf(set)).filter((part) => part.line === set.line)
  const [first, last] = [lead[0], lead.at(-1)]
  if (!first || !last || set.separator !== '.' || lead.some(isSetApart)) return undefined
  const title = partOf(set.line, first.start, last.end + (last.parenthesis ? 1 : 0), first.separator, false)
  if (!title) return undefined
  const more = bodyScore(set) - bodyScore(title) || wordsIn(title) - wordsIn(set)
  return more > 0 ? { title, parts: lead } : undefined
}

/** How much a part looks like where something was: a meeting, a body, a place, a programme. */
function bodyScore(part: Part): number {
  const { organisation, department, place } = evidenceOf(part)
  const { text } = part.text
  return Math.max(
    organisation,
    department,
    place,
    findMeetings(text).length > 0 || namesAward(text) ? NAMED : 0,
  )
}

const NAMED = 0.7

function wordsIn(part: Part): number {
  return part.text.text.split(/\s+/u).length
}

function setApart(open: readonly Part[]): Part | undefined {
  return (
    open.find((part) => part.quoted && part.text.text.length > 3) ??
    open.find((part) => part.emphasis && part.text.text.length > 3) ??
    open.find((part) => part.bold && part.text.text.length > 3)
  )
}

function isSetApart(part: Part): boolean {
  return (part.quoted || part.emphasis || part.bold) && part.text.text.length > 3
}

function runFrom(first: Part, following: readonly Part[]): Part[] {
  const sentence = following.findIndex((part) => part.separator === '.' && part.text.text.length > 2)
  const within = sentence < 0 ? [] : following.slice(0, sentence)
  const toStop =
    sentence >= 0 &&
    within.every((part) => (part.separator === ',' || part.separator === ':') && !isSetApart(part))
  if (toStop) return [first, ...within]
  const run = [first]
  for (const part of following) {
    if (part.separator !== ':' || part.parenthesis || isSetApart(part)) break
    run.push(part)
  }
  return run
}

/** A title without its quotation marks, and without the comma that American usage puts inside them. */
export function withoutQuotes(passage: Passage): Passage {
  const quoted = /^["“„«»‘‚'](.*?)["”“»«’'‟][.,;]?$/su.exec(passage.text)
  return quoted ? trimPunctuation(slice(passage, 1, 1 + (quoted[1] ?? '').length)) : passage
}

/** Words that keep their full stop at the end of a value. */
const ABBREVIATED = /(?:^|[\s(.])(?:inc|ltd|co|corp|al|etc|jr|sr|st|no|nr|e\.v|\p{Lu})\.$/iu

/** A value without the full stop of its sentence; one that ends an abbreviation or an initial stays. */
export function withoutStop(passage: Passage): Passage {
  const text = passage.text
  const isStop = /(?:[^\s.]{2}|\s\d)\.$/u.test(text) && !/\.[^\s.]+\.$/u.test(text) && !ABBREVIATED.test(text)
  return isStop ? slice(passage, 0, text.length - 1) : passage
}

/** Take a title; its quotation marks and the stop behind it are structure. */
export function takeTitle(reading: Reading, passage: Passage): Sourced<string> {
  const bare = withoutEmoji(withoutStop(withoutQuotes(passage)))
  dropAround(reading, passage, bare)
  return reading.take('title', bare)
}

/** Set down what stands around a value, its quotation marks, as structure. */
export function dropAround(reading: Reading, whole: Passage, value: Passage): void {
  const [first, last] = [value.offsets[0] ?? 0, value.offsets.at(-1) ?? 0]
  for (const [index, offset] of whole.offsets.entries())
    if (offset < first || offset > last) reading.drop(slice(whole, index, index + 1))
}

/** A pictogram before a title is decoration. */
function withoutEmoji(passage: Passage): Passage {
  const emoji =
    /^(?:\p{Extended_Pictographic}|\u{FE0F}|\u{200D}|[\u{1F3FB}-\u{1F3FF}]|\s)+(?=[\p{L}\p{N}])/u.exec(
      passage.text,
    )
  return emoji ? slice(passage, emoji[0].length) : passage
}
