import type { NameForm, NameList, ReferenceText } from '../types.ts'
import { foldName, type OwnerNames } from './owner.ts'
import { readNameList } from './read-name-list.ts'
import { scoreNames } from './score-names.ts'
import { nameTokens } from './tokens.ts'

const NAME_FORMS: readonly NameForm[] = [
  'family-initials',
  'inverted',
  'inverted-first',
  'initials-family',
  'given-family',
  'family-only',
]

/**
 * Read the list of names that begins at an offset, in the form that explains most.
 * `prefer` is the form that the list uses elsewhere, `reach` how many characters are looked at; undefined when nothing there is believable.
 */
export function leadingNames(
  reference: ReferenceText,
  offset: number,
  owner: OwnerNames,
  prefer?: NameForm,
  reach: number = reference.text.length,
): NameList | undefined {
  const end = Math.min(italicsAfter(reference, offset, owner), offset + reach)
  const tokens = nameTokens(reference, offset, end)
  let best: NameList | undefined
  for (const form of NAME_FORMS) {
    const list = readNameList(reference, tokens, form, owner)
    if (list === undefined) continue
    const score = scoreNames(list, reference, owner) + (isAlike(form, prefer) ? 1.2 : 0)
    if (score > (best?.score ?? THRESHOLD)) best = { ...withoutLastStop(list), score }
  }
  return best
}

const THRESHOLD = 0.9

/** Italics after the first name begin a title or a journal, unless the owner or `et al.` stands in them. */
function italicsAfter({ text, marks }: ReferenceText, offset: number, owner: OwnerNames): number {
  let end = text.length
  for (const mark of marks) {
    if (mark.kind !== 'emphasis' || mark.start <= offset || mark.start >= end) continue
    if (!/[\p{L}\p{N}“"«„]/u.test(text[mark.start] ?? '')) continue
    const words = foldName(text.slice(mark.start, mark.end))
    if (/\bet ?al\b/.test(words) || words.split(' ').some((word) => owner.families.has(word))) continue
    end = mark.start
  }
  return end
}

/** One author alone is written the same in both inverted forms. */
function isAlike(form: NameForm, prefer: NameForm | undefined): boolean {
  return form === prefer || (prefer?.startsWith('inverted') === true && form.startsWith('inverted'))
}

/** The full stop after the last initial is the list's own where the others have none: `Ahl M, Moor J.` */
function withoutLastStop(list: NameList): NameList {
  const last = list.names.at(-1)
  const given = last?.name.given ?? ''
  const dotted = list.names.slice(0, -1).some((entry) => entry.name.given?.includes('.'))
  if (list.form !== 'family-initials' || last === undefined || dotted || !/^\p{Lu}\.$/u.test(given))
    return list
  const bare = {
    ...last,
    end: last.end - 1,
    printed: last.printed.replace(/\.$/, ''),
    name: { ...last.name, given: given.slice(0, -1) },
  }
  const printed = list.printed.map((entry) =>
    entry.start === last.start && entry.end === last.end
      ? { ...entry, end: bare.end, text: bare.printed }
      : entry,
  )
  return {
    ...list,
    names: [...list.names.slice(0, -1), bare],
    printed,
    end: list.end === last.end ? bare.end : list.end,
  }
}
