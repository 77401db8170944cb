import type { NameForm, NameList, ReferenceText } from '../types.ts'
import type { OwnerNames } from './owner.ts'
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
 * `prefer` is the form that the list uses elsewhere; undefined when nothing there is believable.
 */
export function leadingNames(
  reference: ReferenceText,
  offset: number,
  owner: OwnerNames,
  prefer?: NameForm,
): NameList | undefined {
  const tokens = nameTokens(reference, offset)
  let best: NameList | undefined
  for (const form of NAME_FORMS) {
    const list = readNameList(reference, tokens, form)
    if (list === undefined) continue
    const score = scoreNames(list, reference, owner) + (form === prefer ? 1.2 : 0)
    if (score > (best?.score ?? THRESHOLD)) best = { ...list, score }
  }
  return best
}

const THRESHOLD = 0.9
