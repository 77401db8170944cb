import { LOCATOR_LABELS } from '../lexicon/locator-labels.ts'
import type { FoundDate } from './dates.ts'
import { claim, type Draft, isFree } from './draft.ts'
import { type LocatorPiece, readLocatorRun } from './locator-run.ts'
import { readLocator } from './read-locator.ts'

const START = new RegExp(
  `(?<![\\p{L}\\p{N}.’'–-])(?:(?:${Object.values(LOCATOR_LABELS).join('|')})\\s?[A-Za-z]{0,3}[\\dIVXivx]|[A-Za-z]{0,5}\\d|\\((?=[^()]{1,28}\\)))`,
  'giu',
)

/** Claim volume, issue, pages and article numbers, each run with the date in it; gives the dates that were taken. */
export function claimLocators(
  draft: Draft,
  dates: readonly FoundDate[],
  authorsEnd: number,
  isProtected: (offset: number) => boolean,
): FoundDate[] {
  const used: FoundDate[] = []
  const byStart = new Map<number, FoundDate>()
  for (const date of dates) if (isFree(draft, date.start, date.end)) byStart.set(date.start, date)
  const dated = dates.some((date) => date.start >= authorsEnd && date.start <= authorsEnd + 3)
  let next = 0
  for (const match of draft.text.matchAll(START)) {
    if (match.index < next || isProtected(match.index) || draft.taken[match.index] === 1) continue
    const inside = dates.find((date) => date.start < match.index && match.index < date.end)
    const at = inside !== undefined && isFree(draft, inside.start, inside.end) ? inside.start : match.index
    const run = untilTaken(
      draft,
      readLocatorRun(draft.text, at, (offset) => byStart.get(offset)),
    )
    const kept = trimRun(run, dated || /\p{Ll}{2}\s$/u.test(draft.text.slice(Math.max(0, at - 3), at)))
    if (kept.length === 0) continue
    next = kept.at(-1)?.end ?? next
    const reading = readLocator(draft, kept, dates, dated)
    if (reading.strength + context(draft, kept) < THRESHOLD || isInsideMark(draft, kept, reading.strength))
      continue
    const start = kept[0]?.start ?? 0
    const wide = widen(draft, start, next)
    if (!claim(draft, { kind: 'locator', ...wide, parts: reading.parts })) continue
    for (const piece of kept) if (piece.date !== undefined) used.push(piece.date)
  }
  return used
}

const THRESHOLD = 1.5

/** A number well inside emphasis belongs to the title or the container there, unless volume and pages end it. */
function isInsideMark({ reference }: Draft, run: readonly LocatorPiece[], strength: number): boolean {
  const start = run[0]?.start ?? 0
  const end = run.at(-1)?.end ?? 0
  return reference.marks.some(
    (mark) =>
      mark.kind === 'emphasis' &&
      mark.start < start - 1 &&
      mark.end >= end &&
      !(strength >= 3 && mark.end <= end + 1),
  )
}

function untilTaken(draft: Draft, run: readonly LocatorPiece[]): LocatorPiece[] {
  const first = run.findIndex((piece) => !isFree(draft, piece.start, piece.end))
  return first < 0 ? [...run] : run.slice(0, first)
}

/** A date in brackets before the first number belongs to the authors, not to the run; a lone date is no locator. */
function trimRun(run: readonly LocatorPiece[], dated: boolean): LocatorPiece[] {
  const kept = [...run]
  while (
    kept[0]?.kind === 'date' &&
    (kept.length === 1 ||
      (dated && kept[0].date?.bracketed !== true && kept[1]?.separator === '') ||
      (kept[0].date?.bracketed === true && kept[1]?.separator !== ':'))
  )
    kept.shift()
  if (kept.every((piece) => piece.kind === 'date' || piece.kind === 'bracket')) return []
  return kept
}

/** What stands around a run: a mark that ends or a comma before it, an end after it. */
function context({ text, reference }: Draft, run: readonly LocatorPiece[]): number {
  const start = run[0]?.start ?? 0
  const end = run.at(-1)?.end ?? 0
  const before = text.slice(Math.max(0, start - 4), start).trimEnd()
  const after = /^\s*/.exec(text.slice(end, end + 8))?.[0] ?? ''
  const next = text[end + after.length]
  let score = isYearRange(run) && !/,$/.test(before) ? -2 : 0
  if (
    run.every((piece) => piece.kind === 'bare' || piece.kind === 'date') &&
    /[\p{L}\d]$/u.test(before) &&
    run[1]?.separator !== ':'
  )
    score -= run[1]?.date?.bracketed === true ? -0.6 : 0.7
  if (before.endsWith(',') || before.endsWith(';')) score += 0.5
  const edge =
    start -
    (text.slice(Math.max(0, start - 4), start).length - before.length) -
    (/[,.:]$/.test(before) ? 1 : 0)
  if (
    reference.marks.some(
      (mark) => mark.kind === 'emphasis' && (mark.end === edge || (mark.end > start && mark.end <= end)),
    )
  )
    score += 1.2
  if (
    reference.marks.some(
      (mark) =>
        mark.kind === 'strong' && mark.start <= start + 1 && mark.start >= start - 1 && mark.end <= end + 1,
    )
  )
    score += 1.5
  if (next === undefined || /[.,;)\]\n([]/.test(next)) score += 0.5
  else if (/\p{Ll}/u.test(next) && run.every((piece) => piece.kind === 'bare' || piece.kind === 'date'))
    score -= 2
  return score
}

/** Brackets around the whole run. */
function widen({ text }: Draft, start: number, end: number): { start: number; end: number } {
  return /[([]/.test(text[start - 1] ?? '') && /[)\]]/.test(text[end] ?? '')
    ? { start: start - 1, end: end + 1 }
    : { start, end }
}

/** `1650–1800` alone is a time, not pages. */
function isYearRange(run: readonly LocatorPiece[]): boolean {
  const years = /^(\d{4})\s?[–—-]\s?(\d{4})$/.exec(
    run.length === 1 && run[0]?.kind === 'bare' ? run[0].value : '',
  )
  return (
    years !== null &&
    Number(years[1]) < Number(years[2]) &&
    Number(years[1]) > 1000 &&
    Number(years[2]) < 2100
  )
}
