import { LOCATOR_LABELS } from '../lexicon/locator-labels.ts'
import type { FoundDate } from './dates.ts'
import { claim, type Draft, isFree, type Part, textPart } from './draft.ts'
import { type LocatorPiece, readLocatorRun } from './locator-run.ts'

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
    const reading = interpret(draft, kept, dates, dated)
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

interface Reading {
  readonly parts: Part[]
  readonly strength: number
}

function interpret(
  draft: Draft,
  run: readonly LocatorPiece[],
  dates: readonly FoundDate[],
  dated: boolean,
): Reading {
  const state = { parts: [] as Part[], strength: 0, seen: new Set<string>() }
  const put = (field: Field, piece: LocatorPiece, strength: number) => {
    if (state.seen.has(field)) return false
    state.seen.add(field)
    state.parts.push(textPart(draft, field, piece.valueStart, piece.valueEnd))
    state.strength += strength
    return true
  }
  const bare: LocatorPiece[] = []
  run.forEach((piece, index) => {
    const next = run[index + 1]
    if (
      piece.kind === 'volume' ||
      piece.kind === 'issue' ||
      piece.kind === 'page' ||
      piece.kind === 'number' ||
      piece.kind === 'chapter-number'
    )
      putLabelled(piece, put, state.parts)
    else if (piece.kind === 'bracket') put('issue', piece, run[index - 1]?.kind === 'bare' ? 2.5 : 0.6)
    else if (piece.kind === 'bare' && next?.kind === 'date' && next.separator === '/') put('issue', piece, 2)
    else if (piece.kind === 'bare') bare.push(piece)
    else if (isVolumeYear(piece, run, index)) put('volume', piece, 1)
    else if (dated && run[index - 1]?.kind === 'bare' && piece.separator === ',' && !piece.date?.bracketed)
      bare.push(piece)
    else if (piece.date !== undefined) {
      if (
        state.seen.has('issued') ||
        (next?.separator === ':' &&
          dates.some((date) => date !== piece.date && date.year === piece.date?.year))
      )
        return
      state.seen.add('issued')
      state.parts.push({
        field: 'issued',
        start: piece.valueStart,
        end: piece.valueEnd,
        value: piece.date.value,
      })
      state.strength += 0.5
    }
  })
  placeBare(bare, run, state.seen, put)
  return state
}

/** `n. 14/2015` holds the year too. */
function putLabelled(piece: LocatorPiece, put: Put, parts: Part[]): void {
  const kind = piece.kind as Field
  const slash = kind === 'issue' ? /^(\d+)\/((?:19|20)\d\d)$/.exec(piece.value) : null
  if (slash === null) {
    put(kind, piece, 2.5)
    return
  }
  const end = piece.valueStart + (slash[1]?.length ?? 0)
  put(kind, { ...piece, valueEnd: end }, 2.5)
  parts.push({
    field: 'issued',
    start: end + 1,
    end: piece.valueEnd,
    value: { 'date-parts': [[Number(slash[2])]] },
  })
}

/** `2012;2012:bcr123`: the second year is the volume. */
function isVolumeYear(piece: LocatorPiece, run: readonly LocatorPiece[], index: number): boolean {
  return (
    piece.kind === 'date' &&
    run.slice(0, index).some((earlier) => earlier.kind === 'date') &&
    (run[index + 1]?.separator === ':' || run[index + 1]?.kind === 'bracket')
  )
}

type Field = 'volume' | 'issue' | 'page' | 'number' | 'chapter-number'

type Put = (field: Field, piece: LocatorPiece, strength: number) => boolean

/** Numbers without a label take the places that are left: volume, (issue,) pages. */
function placeBare(
  bare: readonly LocatorPiece[],
  run: readonly LocatorPiece[],
  seen: ReadonlySet<string>,
  put: Put,
): void {
  const [first, second, third] = bare
  if (first === undefined) return
  const hasVolume = seen.has('volume')
  const hasPage = seen.has('page') || seen.has('number')
  if (hasVolume && hasPage) return
  if (hasVolume || (second === undefined && isPageLike(first) && !hasPage)) {
    const labelled = hasVolume || seen.has('issue')
    put(
      'page',
      hasVolume && second !== undefined ? second : first,
      labelled ? 2 : first.separator === ':' ? 3 : /[–—-]/.test(first.value) ? 1.2 : 0.8,
    )
    return
  }
  const dotted = /^(\d+)\.(\d+)$/.exec(first.value)
  if (dotted !== null && !seen.has('issue') && second !== undefined) {
    const point = first.valueStart + (dotted[1]?.length ?? 0)
    put('volume', { ...first, valueEnd: point }, 1)
    put('issue', { ...first, valueStart: point + 1 }, 1)
  } else put('volume', first, hasPage ? 1 : seen.has('issue') ? 1 : 0.5)
  if (second === undefined || hasPage) return
  if (third !== undefined && !seen.has('issue') && !isPageLike(second)) {
    put('issue', second, 1)
    put('page', third, 1.5)
    return
  }
  if (third?.separator === ':' && second.separator === ':' && third.start === second.end + 1) {
    put('page', { ...second, valueEnd: third.valueEnd }, 3)
    return
  }
  const range = /[–—-]/.test(second.value)
  put(
    'page',
    second,
    second.separator === ':'
      ? range
        ? 3
        : 1.2
      : range
        ? 2
        : seen.has('issue')
          ? 1.5
          : run.some((piece) => piece.kind === 'date')
            ? 1.2
            : 0.6,
  )
}

function isPageLike(piece: LocatorPiece): boolean {
  return /[–—-]/.test(piece.value) || /^[A-Za-z]+\d/.test(piece.value) || piece.value.length > 4
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
