import {
  EDITOR_WORDS,
  EDITORS_AFTER,
  EDITORS_AFTER_ANYWHERE,
  EDITORS_BEFORE,
  TRANSLATORS_BEFORE,
} from '../lexicon/editor-markers.ts'
import { isPublisherWord } from '../lexicon/venues.ts'
import { leadingNames } from '../names/leading-names.ts'
import type { OwnerNames } from '../names/owner.ts'
import type { NameList } from '../types.ts'
import { claim, type Draft, hasWord, isFree, type NameField, type Part } from './draft.ts'

/** How far a list of editors is looked for, in characters, and how many marks of one are tried. */
const REACH = 400
const MOST = 12

/** Whether a mark such as `(Hrsg.)` follows at an offset; gives the offset after it. */
export function editorMarkAt(text: string, offset: number): number | undefined {
  EDITORS_AFTER.lastIndex = offset
  return EDITORS_AFTER.test(text) ? EDITORS_AFTER.lastIndex : undefined
}

/** Claim editors and translators by the words before or after their names. `from` is where the authors end. */
export function claimEditors(
  draft: Draft,
  from: number,
  owner: OwnerNames,
  isProtected: (offset: number) => boolean,
): void {
  for (const match of draft.text.matchAll(/\bAA\.?\s?VV\./g)) {
    const end = match.index + match[0].length
    claim(draft, {
      kind: 'editors',
      start: match.index,
      end,
      parts: [{ field: 'container-author', start: match.index, end, value: { literal: match[0] } }],
    })
  }
  if (!hasWord(draft, EDITOR_WORDS)) return
  claimAfter(draft, TRANSLATORS_BEFORE, 'translator', from, owner, isProtected)
  let tried = 0
  for (const match of draft.text.matchAll(EDITORS_AFTER_ANYWHERE)) {
    if (tried >= MOST) break
    if (match.index < from || isProtected(match.index) || draft.taken[match.index] === 1) continue
    tried += 1
    claimBackwards(draft, match.index, from, owner)
  }
  claimAfter(draft, EDITORS_BEFORE, 'editor', from, owner, isProtected)
}

function claimAfter(
  draft: Draft,
  pattern: RegExp,
  field: NameField,
  from: number,
  owner: OwnerNames,
  isProtected: (offset: number) => boolean,
): void {
  let tried = 0
  for (const match of draft.text.matchAll(pattern)) {
    if (tried >= MOST) break
    tried += 1
    const at = match.index + match[0].length
    if (match.index < from || isProtected(match.index) || draft.taken[match.index] === 1) continue
    if (field === 'translator' && !/\p{Lu}/u.test(draft.text[at] ?? '')) continue
    const list = beforePublisher(leadingNames(draft.reference, at, owner, undefined, REACH))
    if (list === undefined) continue
    const open =
      /[([]/.test(draft.text[match.index - 1] ?? '') &&
      /^\s*[)\]]/.test(draft.text.slice(list.end, list.end + 3))
    const end = open
      ? draft.text.indexOf(draft.text[match.index - 1] === '(' ? ')' : ']', list.end) + 1
      : list.end
    claim(draft, { kind: 'editors', start: match.index - (open ? 1 : 0), end, parts: nameParts(list, field) })
  }
}

/** Names before the mark: from the earliest place where a list of names begins that ends there. */
function claimBackwards(draft: Draft, marker: number, from: number, owner: OwnerNames): void {
  for (const start of starts(draft, Math.max(from, marker - 300), marker)) {
    const list = leadingNames(draft.reference, start, owner, undefined, REACH)
    if (list === undefined || list.end > marker || isItalic(draft, list)) continue
    if (list.names.every((entry) => entry.name.literal !== undefined)) continue
    if (isTitleBeforeEditor(draft, list, marker, owner)) continue
    const end = editorMarkAt(draft.text, list.end)
    if (end === undefined || end < marker || !isFree(draft, start, end)) continue
    claim(draft, { kind: 'editors', start, end, parts: nameParts(list, 'editor') })
    return
  }
}

/** Places where a list of names may begin: after what is claimed, after a sign, after a mark's end. */
function starts(draft: Draft, from: number, to: number): number[] {
  const found: number[] = []
  for (let offset = from; offset < to && found.length < 24; offset += 1) {
    if (draft.taken[offset] === 1 || !/[\p{L}]/u.test(draft.text[offset] ?? '')) continue
    const before = draft.text.slice(Math.max(0, offset - 2), offset)
    const afterClaim = draft.taken[offset - 1] === 1 || (/\s$/.test(before) && draft.taken[offset - 2] === 1)
    if (
      afterClaim ||
      /[.,;:(\n]\s?$/.test(before) ||
      offset === from ||
      draft.reference.marks.some((mark) => mark.kind !== 'link' && mark.end === offset - 1)
    )
      found.push(offset)
  }
  return found
}

/** The persons of a list as parts of a citation. */
export function nameParts(list: NameList, field: NameField): Part[] {
  return list.names.map((entry) => ({ field, start: entry.start, end: entry.end, value: entry.name }))
}

/** A title in italics before `ed.` is no editor. */
function isItalic({ reference }: Draft, list: NameList): boolean {
  return reference.marks.some(
    (mark) => mark.kind === 'emphasis' && mark.start <= list.start && mark.end >= list.end - 1,
  )
}

/** `edited by Elif Fernández, Oxford University Press`: what names a publisher ends the editors. */
function beforePublisher(list: NameList | undefined): NameList | undefined {
  const at = list?.names.findIndex((entry, index) => index > 0 && namesPublisher(entry.printed)) ?? -1
  if (list === undefined || at < 1) return list
  const names = list.names.slice(0, at)
  return { ...list, names, printed: list.printed.slice(0, at), end: names.at(-1)?.end ?? list.end }
}

function namesPublisher(printed: string): boolean {
  const words = printed.toLowerCase().split(/[\s,.]+/)
  return words.some((word, index) => isPublisherWord(word, words[index - 1] ?? ''))
}

/** `in Water Rights, ed. John Pool`: what looks like a full name is a title when the editor follows the mark. */
function isTitleBeforeEditor(draft: Draft, list: NameList, marker: number, owner: OwnerNames): boolean {
  if (list.form !== 'given-family' || list.names.length !== 1) return false
  const after = /^eds?\.\s+(?=\p{Lu})/u.exec(draft.text.slice(marker, marker + 8))
  return (
    after !== null &&
    leadingNames(draft.reference, marker + after[0].length, owner, undefined, REACH) !== undefined
  )
}
