import type { CitationName } from '@offprint/schema'
import { ownerNames } from './names/owner.ts'
import { readNameList } from './names/read-name-list.ts'
import { scoreNames } from './names/score-names.ts'
import { nameTokens } from './names/tokens.ts'
import type { NameForm, NameList } from './types.ts'

const FORMS: readonly NameForm[] = [
  'family-initials',
  'inverted',
  'inverted-first',
  'initials-family',
  'given-family',
  'family-only',
]

/** Read a list of person names in whatever form it is written, `et al.` left out; an empty list when it is none. */
export function parseNames(
  text: string,
  options: { readonly owner?: readonly string[] } = {},
): CitationName[] {
  const reference = { text: text.trim(), marks: [] }
  const tokens = nameTokens(reference, 0)
  const owner = ownerNames(options.owner ?? [])
  let best: { list: NameList; score: number } | undefined
  for (const form of FORMS) {
    const list = readNameList(reference, tokens, form, owner)
    if (list === undefined) continue
    const score = scoreNames(list, reference, owner) + (list.end / Math.max(1, reference.text.length)) * 4
    if (best === undefined || score > best.score) best = { list, score }
  }
  return best?.list.names.map((entry) => entry.name) ?? []
}
