import type { Joint } from './joint.ts'
import { wordAt } from './lexicon.ts'
import { isMark, skipSpace, type Token } from './token.ts'

const MOST_MARKS = 4

/** The place after a word for the present as the end of a range: `– present`, `--on`, `bis heute`, `–?`. */
export function presentAt(tokens: readonly Token[], joint: Joint): number | undefined {
  const present = wordAt(tokens, afterArticle(tokens, joint.next), 'present')
  return present?.next ?? questionMarks(tokens, joint.next) ?? dotsAt(tokens, joint.next)
}

/** The place after a dash that nothing follows, as in `2016–.`, `(2017-)` or `2022 –`, at the end of a text or before a tab. */
export function openEndAt(tokens: readonly Token[], joint: Joint): number | undefined {
  if (joint.kind !== 'dash') return undefined
  const after = tokens[joint.end]
  if (after === undefined) return joint.end
  if (isMark(after, '.,;:)]}|*_•·"”’')) return joint.end
  if (tokens[joint.next] === undefined || isMark(tokens[joint.next], '.,;)]}|')) return joint.end
  const endsCell = after.kind === 'space' && (joint.isAttached || after.text.includes('\t'))
  return endsCell ? joint.end : undefined
}

function afterArticle(tokens: readonly Token[], at: number): number {
  const article = wordAt(tokens, at, 'article')
  return article ? skipSpace(tokens, article.next) : at
}

/** `2019–…`, `2019-...`. */
function dotsAt(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at]?.text === '…') return at + 1
  const isDotted = [0, 1, 2].every((offset) => tokens[at + offset]?.text === '.')
  return isDotted ? at + 3 : undefined
}

/** `2019–?`, `2019–??`. */
function questionMarks(tokens: readonly Token[], at: number): number | undefined {
  let next = at
  while (isMark(tokens[next], '?') && next - at < MOST_MARKS) next += 1
  return next === at ? undefined : next
}
