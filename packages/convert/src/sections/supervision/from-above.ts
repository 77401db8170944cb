import { findLevels } from '../../lexicon/roles.ts'
import { type Passage, slice } from '../../passage/passage.ts'
import type { Draft } from '../../report/draft.ts'
import { partsOf } from '../parts/parts-of.ts'
import type { Reading } from '../reading.ts'
import { isSupervisorRole } from '../supervisor-roles.ts'

/** A line above that is a level ("PhD (co-supervision)", "MSc students") says it of every student below it, and perhaps the role; a longer one groups them. */
export function fromAbove(
  reading: Reading,
  above: readonly Passage[],
): { keywords?: Draft[]; roles?: Draft[] } {
  for (const [index, line] of [...above.entries()].reverse()) {
    const [level] = findLevels(line.text)
    const bare = line.text.replace(/\([^()]*\)/gu, '').trim()
    const words = bare.split(/[\s/]+/u)
    const isSeveral = bare.includes('/')
    const isLevel =
      level &&
      (level.length >= 0.6 * bare.length ||
        (level.index === 0 &&
          words.length <= MOST_WORDS &&
          (isSeveral || (index === 0 && isAbbreviation(level, line)))))
    if (!level || !isLevel) continue
    const role = partsOf(line).find((part) => part.parenthesis && isSupervisorRole(part))
    const said = isSeveral
      ? slice(line, 0, bare.length)
      : slice(line, level.index, level.index + level.length)
    const keywords = [reading.take('context', said)]
    const roles = role ? [reading.take('context', role.text)] : []
    reading.drop(line)
    return { keywords, ...(roles.length > 0 ? { roles } : {}) }
  }
  return {}
}

/** `Bachelor / Studienarbeiten`, `PhD students`: a heading that is a level and says hardly more. */
const MOST_WORDS = 3

/** `PhD`, `MSc`, and not `Doctoral`. */
function isAbbreviation(level: { index: number; length: number }, line: Passage): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(line.text.slice(level.index, level.index + level.length))
}
