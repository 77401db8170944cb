import { arePersons } from '../names/are-persons.ts'
import { leadingNames } from '../names/leading-names.ts'
import { leavesTitle } from '../names/leaves-title.ts'
import type { OwnerNames } from '../names/owner.ts'
import type { NameForm, NameList } from '../types.ts'
import { claim, type Draft, hasWord } from './draft.ts'
import { editorMarkAt, nameParts } from './editors.ts'
import type { Quote } from './quotes.ts'

/** The authors of an item, and where what follows them begins. */
export interface Authors {
  readonly list: NameList | undefined
  readonly end: number
  /** `---`, `Dies.`: the authors of the item before, before those that are named. */
  readonly repeated: boolean
  /** The names are marked as the editors'. */
  readonly editors: boolean
}

const LABEL =
  /^\s*(?:\[[\p{L}\d.+-]{1,24}\]|\((?:\d{1,3}|Hgg?\.|Hrsg\.|eds?\.|éds?\.|dirs?\.)\)|\d{1,3}[.)](?=\s)|[*†‡#]+(?=\s?[\p{Lu}“"„«]))\s*/u
const YEAR_FIRST = /^\(?(?:19|20)\d\d[a-z]?\)?\s?[.:,–—-]?\s+/
const REPEATED =
  /^(?:[-–—_]{2,}|(?:Dies|Ders|dies|ders|Idem|Id|Ead|Eadem|Dens)\.?(?=\s*[:,.]))(?=[\s.,:;(]|$)/u
const NO_NAMES =
  /^(?:art\.\s|rev(?:iew)?\.?\s+(?:of|essay)|rez(?:\.|ension)|recensione|compte[\s-]rendu|reseña|in:?\s|entry|s\.\s?v\.|lemma|voce\s)/iu
const WITH_WORDS: ReadonlySet<string> = new Set(['with', 'mit', 'avec', 'con', 'com', 'med', 'met', 'kanssa'])
const WITH =
  /(?:^|[\s(.,;])\(?(?:with|with co-authors?|together with|mit|gemeinsam mit|avec|con|com|med|samen met|kanssa)\s+(?=\p{Lu})/giu

/** Claim the authors: before the title, after a title that is set off, or after "with". */
export function claimAuthors(
  draft: Draft,
  quotes: readonly Quote[],
  owner: OwnerNames,
  prefer?: NameForm | 'none',
): Authors {
  const { text } = draft
  let start = 0
  for (let label = LABEL.exec(text); label !== null && start === 0; label = null) {
    start = label[0].length
    claim(draft, { kind: 'label', start: 0, end: start, parts: [] })
  }
  start += /^\s*/.exec(text.slice(start))?.[0].length ?? 0
  const repeated = REPEATED.exec(text.slice(start, start + 40))
  if (repeated !== null) {
    const end = start + repeated[0].length
    claim(draft, { kind: 'authors', start, end, parts: [] })
    const more = /^\s*,?\s*(?:and|und|et|&|;|\/|mit|with|y|e|en)\s+/u.exec(text.slice(end))
    const list = more === null ? undefined : leadingNames(draft.reference, end + more[0].length, owner)
    return list === undefined
      ? { list: undefined, end, repeated: true, editors: false }
      : take(draft, list, true)
  }
  const form = prefer === 'none' ? undefined : prefer
  if (!NO_NAMES.test(text.slice(start, start + 24)) && !quotes.some((quote) => quote.start === start)) {
    const list = leadingNames(
      draft.reference,
      start + (YEAR_FIRST.exec(text.slice(start, start + 12))?.[0].length ?? 0),
      owner,
      form,
    )
    if (
      list !== undefined &&
      (prefer !== 'none' || arePersons(list)) &&
      leavesTitle(draft.text, list.end) &&
      !isInsideTitle(draft, list) &&
      !isBoldTitle(draft, list)
    )
      return take(draft, list, false)
  }
  const later = withNames(draft, quotes, owner) ?? afterTitle(draft, start, quotes, owner, form)
  return later === undefined
    ? { list: undefined, end: start, repeated: false, editors: false }
    : { ...take(draft, later, false), end: start }
}

function take(draft: Draft, list: NameList, repeated: boolean): Authors {
  const marker =
    editorMarkAt(draft.text, list.end) ??
    (EDITORS.test(draft.text.slice(0, list.start)) ? list.end : undefined)
  const end = marker ?? list.end
  claim(draft, {
    kind: 'authors',
    start: list.start,
    end,
    parts: nameParts(list, marker === undefined ? 'author' : 'editor'),
  })
  return { list, end, repeated, editors: marker !== undefined }
}

const EDITORS = /(?:^|[\s.(])(?:Eds?\.|Edited by|Hrsg\.(?: von)?|toim\.|a cura di|Red\.)\s*$/u

/** Lists that print the title first, in quotes or bold, name the authors after it. */
function afterTitle(
  draft: Draft,
  start: number,
  quotes: readonly Quote[],
  owner: OwnerNames,
  prefer: NameForm | undefined,
): NameList | undefined {
  const ends = [
    ...quotes.filter((quote) => quote.start <= start + 1).map((quote) => quote.end),
    ...draft.reference.marks
      .filter((mark) => mark.kind !== 'link' && mark.start <= start + 1 && mark.end - mark.start > 8)
      .map((mark) => mark.end),
  ]
  for (const end of ends.sort((left, right) => right - left)) {
    const gap =
      /^["”»’]?\s*(?:\[[^\]\n]{1,80}\]|\([^()\n]{1,80}\))?[\s.,;:–—-]*(?:(?:by|von|par|por|di|av|Eds?\.|Hrsg\.|toim\.)\s+)?/u.exec(
        draft.text.slice(end, end + 120),
      )
    const list = leadingNames(draft.reference, end + (gap?.[0].length ?? 0), owner, prefer)
    if (
      list !== undefined &&
      list.form !== 'family-only' &&
      list.terminator !== 'end' &&
      list.terminator !== 'digit' &&
      !isSetOff(draft, list)
    )
      return list
  }
  return undefined
}

/** `(with A. Smedegaard and T. Mirković)`, where the owner's own name is left out. */
function withNames(draft: Draft, quotes: readonly Quote[], owner: OwnerNames): NameList | undefined {
  if (!hasWord(draft, WITH_WORDS)) return undefined
  let tried = 0
  for (const match of draft.text.matchAll(WITH)) {
    tried += 1
    if (tried > 8) break
    const at = match.index + match[0].length
    if (!/\p{Lu}|van|de/u.test(draft.text.slice(at, at + 3))) continue
    if (isWithin(quotes, match.index) || isWithin(draft.reference.marks, match.index)) continue
    if (
      /(?:edited|ed\.|hrsg\.|hg\.|herausgegeben)(?:\s+(?:gemeinsam|gem\.|zusammen|zus\.))?\s*$/iu.test(
        draft.text.slice(0, match.index + 1),
      )
    )
      continue
    const list = leadingNames(draft.reference, at, owner)
    if (list === undefined) continue
    const open = match[0].includes('(') || /\($/.test(draft.text.slice(0, match.index + 1))
    const bracket = draft.text.indexOf('(', match.index)
    const start =
      open && bracket >= 0 && bracket < at ? bracket : match.index + (/^[\s.,;]/.test(match[0]) ? 1 : 0)
    const close = open && draft.text[list.end] === ')' ? 1 : 0
    claim(draft, { kind: 'label', start, end: at, parts: [] })
    return { ...list, end: list.end + close }
  }
  return undefined
}

/** Whether a place lies well inside one of the stretches, as "with" does in a title. */
function isWithin(
  stretches: readonly { readonly start: number; readonly end: number }[],
  at: number,
): boolean {
  return stretches.some(({ start, end }) => start < at - 8 && at < end)
}

/** A name in italics by itself is a journal's. */
function isSetOff(draft: Draft, list: NameList): boolean {
  return draft.reference.marks.some(
    (mark) => mark.kind === 'emphasis' && mark.start <= list.start && mark.end >= list.end - 1,
  )
}

/** Names in a mark that goes on after them are the beginning of a title. */
function isInsideTitle(draft: Draft, list: NameList): boolean {
  return draft.reference.marks.some(
    (mark) =>
      mark.kind !== 'link' &&
      mark.start <= list.start &&
      mark.end > list.end + 2 &&
      mark.end < draft.text.length - 8,
  )
}

/** One full name that is bold with its full stop is a short title: `**Deep Water Networks.** A. Smith`. */
function isBoldTitle(draft: Draft, list: NameList): boolean {
  if (list.form !== 'given-family' || list.names.length !== 1) return false
  return draft.reference.marks.some(
    (mark) =>
      mark.kind === 'strong' &&
      mark.start === list.start &&
      mark.end > list.end &&
      /[.?!]/.test(draft.text[mark.end - 1] ?? ''),
  )
}
