import type { ClaimKind, Draft } from '../anchors/draft.ts'
import type { Quote } from '../anchors/quotes.ts'
import { type AtomFeatures, atomFeatures, isAbbreviation } from './features.ts'

/** How a stretch of text is set off. */
export type Setting = 'quotes' | 'emphasis' | 'strong' | 'none'

/** The smallest stretch that a field is made of: text between two signs or marks. */
export interface Atom {
  readonly start: number
  readonly end: number
  /** The signs between the atom before (or the claim before) and this one. */
  readonly separator: string
  /** The signs after it, up to the next atom or claim. */
  readonly following: string
  readonly setting: Setting
  /** Where the mark or quotation that sets it off begins. */
  readonly mark: number | undefined
  /** The kind of claim right before and right after, if the stretch begins or ends there. */
  readonly before: ClaimKind | 'start' | undefined
  readonly after: ClaimKind | 'end' | undefined
  /** Whether a field in italics stands before it. */
  readonly afterItalics: boolean
  readonly features: AtomFeatures
}

const LIMIT = 44

/** Signs at which a field may end. A full stop counts when a space and no small letter follows. */
const SIGN =
  /[.?!](?=["”»’)]?\s+(?!\p{Ll}+(?!\p{L}))[\p{L}\p{N}“"„«‘'(*¿¡[_])|[,;:](?=\s)|\s[–—-](?=\s)|(?<=[\p{P}\s])\n|[()[\]]/gu

/** Cut what the anchors left into atoms. `quotes` are those that set off a whole field. */
export function cutAtoms(draft: Draft, quotes: readonly Quote[], settings: readonly FieldMark[]): Atom[] {
  const claims = [...draft.claims].sort((left, right) => left.start - right.start)
  const atoms: Atom[] = []
  let position = 0
  let before = 'start' as ClaimKind | 'start'
  for (const found of [...claims, undefined]) {
    const end = found?.start ?? draft.text.length
    if (end > position)
      atoms.push(...cutStretch(draft, position, end, before, found?.kind ?? 'end', quotes, settings))
    if (found !== undefined) {
      position = Math.max(position, found.end)
      before =
        found.kind === 'editors' && before === 'intro' && position - found.end < 3 ? 'intro' : found.kind
    }
  }
  return atoms.length > LIMIT ? atoms.slice(0, LIMIT) : atoms
}

/** A mark or quotation that sets off a field as a whole. */
export interface FieldMark {
  readonly start: number
  readonly end: number
  readonly setting: Setting
}

function cutStretch(
  draft: Draft,
  from: number,
  to: number,
  before: ClaimKind | 'start',
  after: ClaimKind | 'end',
  quotes: readonly Quote[],
  settings: readonly FieldMark[],
): Atom[] {
  const cuts = cutPoints(draft.text, from, to, quotes, settings)
  const pieces: { start: number; end: number; raw: readonly [number, number] }[] = []
  for (let index = 0; index + 1 < cuts.length; index += 1) {
    const piece = trim(draft.text, cuts[index] ?? 0, cuts[index + 1] ?? 0)
    if (piece !== undefined) pieces.push(piece)
  }
  return pieces.map((piece, index) => {
    const previous = pieces[index - 1]
    const next = pieces[index + 1]
    return {
      start: piece.start,
      end: piece.end,
      separator: signs(draft.text, previous?.end ?? from, piece.start),
      following: signs(draft.text, piece.end, next?.start ?? to),
      ...settingOf(piece.start, piece.end, settings),
      before: previous === undefined ? before : undefined,
      after: next === undefined ? after : undefined,
      afterItalics: settings.some((mark) => mark.setting === 'emphasis' && mark.end <= piece.start),
      features: atomFeatures(draft.text.slice(piece.start, piece.end)),
    }
  })
}

function cutPoints(
  text: string,
  from: number,
  to: number,
  quotes: readonly Quote[],
  settings: readonly FieldMark[],
): number[] {
  const cuts = new Set([from, to])
  for (const mark of settings) {
    if (mark.start > from && mark.start < to) cuts.add(mark.start)
    if (mark.end > from && mark.end < to) cuts.add(mark.end)
  }
  const pattern = new RegExp(SIGN)
  const stretch = text.slice(from, to + 2)
  for (const match of stretch.matchAll(pattern)) {
    const at = from + match.index
    if (at >= to || quotes.some((quote) => quote.start < at && at < quote.end)) continue
    if (
      (match[0] === '.' && (isInitialStop(text, at) || isStopInPlace(text, at))) ||
      (/^[[.\]]/.test(match[0]) && /\[(?:\.{1,3}|…)?\]?$/.test(text.slice(Math.max(0, at - 4), at + 1)))
    )
      continue
    if (match[0] === '(' || match[0] === '[') cuts.add(at)
    else cuts.add(Math.min(to, at + match[0].length))
  }
  return [...cuts].sort((left, right) => left - right)
}

/** The full stop of an initial (`J. Smith`) ends nothing. */
function isInitialStop(text: string, at: number): boolean {
  return (
    /(?:^|[\s(.-])\p{Lu}$/u.test(text.slice(Math.max(0, at - 2), at)) &&
    !/\s\p{L}+\s\p{Lu}$/u.test(text.slice(Math.max(0, at - 30), at))
  )
}

/** `Frankfurt a. M.`, `Freiburg i. Br.`: the river or the region that tells a town from another. */
function isStopInPlace(text: string, at: number): boolean {
  return /\p{L}\s[ai]\.\s(?:M|d|O|Br|Ue)\b/u.test(text.slice(Math.max(0, at - 3), at + 5))
}

const EDGE_BEFORE = /[\s.,;:)\]–—\-/]/
const EDGE_AFTER = /[\s,;:([–—\-/]/

function trim(
  text: string,
  from: number,
  to: number,
): { start: number; end: number; raw: readonly [number, number] } | undefined {
  let start = from
  let end = to
  while (start < end && EDGE_BEFORE.test(text[start] ?? '')) start += 1
  while (end > start && EDGE_AFTER.test(text[end - 1] ?? '')) end -= 1
  while (end > start && text[end - 1] === '.' && !isAbbreviated(text, end)) end -= 1
  ;({ start, end } = withoutOddBrackets(text, start, end))
  if (/\s\[(?:\.\.\.|…)$/.test(text.slice(start, end))) end += 1
  return end > start && /[\p{L}\p{N}]/u.test(text.slice(start, end))
    ? { start, end, raw: [from, to] }
    : undefined
}

/** A bracket whose partner lies elsewhere, or a pair around the whole, is no part of the text. */
function withoutOddBrackets(text: string, from: number, to: number): { start: number; end: number } {
  let start = from
  let end = to
  const balance = (open: string, close: string) =>
    text.slice(start, end).split(open).length - text.slice(start, end).split(close).length
  while (
    start < end &&
    /[([]/.test(text[start] ?? '') &&
    (balance('(', ')') + balance('[', ']') > 0 || /[)\]]/.test(text[end - 1] ?? ''))
  ) {
    if (/[)\]]/.test(text[end - 1] ?? '')) end -= 1
    start += 1
  }
  while (end > start && /[)\]]/.test(text[end - 1] ?? '') && balance('(', ')') + balance('[', ']') < 0)
    end -= 1
  return { start, end }
}

/** A full stop after a word that journals shorten is the word's: `Lett.`, `Phys.`; so is one after a single capital. */
function isAbbreviated(text: string, end: number): boolean {
  const word = /(\p{L}+)\.$/u.exec(text.slice(Math.max(0, end - 16), end))?.[1] ?? ''
  return isAbbreviation(word) || (/^\p{Lu}$/u.test(word) && text[end - 3] !== '&')
}

function signs(text: string, from: number, to: number): string {
  return text
    .slice(from, to)
    .replace(/[^\S\n]+/g, '')
    .slice(0, 4)
}

function settingOf(
  start: number,
  end: number,
  settings: readonly FieldMark[],
): { setting: Setting; mark: number | undefined } {
  let best: FieldMark | undefined
  for (const mark of settings) {
    const shared = Math.min(end, mark.end) - Math.max(start, mark.start)
    if (shared >= (end - start) * 0.9 && (best === undefined || mark.setting === 'quotes')) best = mark
  }
  return { setting: best?.setting ?? 'none', mark: best?.start }
}
