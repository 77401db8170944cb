import type { FoundDate } from './dates.ts'
import { claim, type Draft, isFree, type Part, textPart } from './draft.ts'

/** Claim the date of publication: the one in brackets after the authors, else the likeliest of those that are left. */
export function claimIssued(
  draft: Draft,
  dates: readonly FoundDate[],
  authorsEnd: number,
  isProtected: (offset: number) => boolean,
): void {
  let best: { date: FoundDate; score: number } | undefined
  const taken = draft.claims.some((found) => found.parts.some((part) => part.field === 'issued'))
  for (const candidate of dates) {
    const date = isFree(draft, candidate.start, candidate.end) ? candidate : yearOf(candidate)
    if (isProtected(date.innerStart) || !isFree(draft, date.start, date.end)) continue
    const score = scoreDate(draft, date, authorsEnd)
    if (score > (best?.score ?? (taken ? 2.5 : 0))) best = { date, score }
  }
  if (best === undefined) return
  const { date } = best
  const parts: Part[] = [{ field: 'issued', start: date.innerStart, end: date.innerEnd, value: date.value }]
  if (date.suffix !== undefined)
    parts.push(textPart(draft, 'year-suffix', date.suffix.start, date.suffix.start + 1))
  const wide = widen(draft, date)
  claim(draft, { kind: 'date', ...wide, parts })
}

/** The year alone, where what looked like a month is a name: `Eichenwald, Jun. 1988`. */
function yearOf(date: FoundDate): FoundDate {
  const start = date.innerEnd - 4
  return {
    ...date,
    start,
    end: date.innerEnd,
    innerStart: start,
    value: { 'date-parts': [[date.year]] },
    bracketed: false,
  }
}

/** `(2016, Dezember)` and `(Cambridge, 2016)` differ: only a date alone in its brackets takes them along. */
function widen({ text }: Draft, date: FoundDate): { start: number; end: number } {
  return {
    start: date.start,
    end:
      /^[)\]]/.test(text.slice(date.end)) && !date.bracketed && /[([]/.test(text[date.start - 1] ?? '')
        ? date.end + 1
        : date.end,
  }
}

function scoreDate({ text }: Draft, date: FoundDate, authorsEnd: number): number {
  const parts = date.value['date-parts']?.[0]?.length ?? 1
  const between = text.slice(authorsEnd, date.start)
  let score = 1
  if (
    date.start >= authorsEnd &&
    authorsEnd > 0 &&
    /^[\s.,*†‡]*(?:\((?:eds?|Hrsg|Hg|org)\.?\)[\s.,:]*)?$/u.test(between)
  )
    score += 3
  else if (date.start <= 1) score += 2
  if (date.bracketed) score += 1
  const before = text.slice(Math.max(0, date.start - 2), date.start)
  const after = text.slice(date.end, date.end + 2)
  if (/[,.;:]\s?$/.test(before)) score += 0.6
  if (after === '' || /^[.,;:)]/.test(after)) score += 0.5
  if (/^\s?\p{L}/u.test(after)) score -= 1.2
  if (/\p{L}\s$/u.test(before))
    score -=
      /(?:^|\s)\p{Ll}+\s$/u.test(text.slice(Math.max(0, date.start - 20), date.start)) && parts === 1
        ? 1.8
        : 0.3
  if (parts > 1) score += 0.3
  return score + date.start / Math.max(1, text.length) / 2
}
