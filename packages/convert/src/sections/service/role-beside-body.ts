import { looksLikeOrganisation } from '../../fields/organisation.ts'
import { parseDate } from '../../fields/parse-date.ts'
import { isAll, type Passage, split } from '../../passage/passage.ts'
import { findLinks } from '../links.ts'
import { namedAs } from '../named/named-as.ts'
import { roleScore } from './role-score.ts'

/** A role and its body on lines of their own, and the lines below. */
export interface RoleBesideBody {
  readonly role: Passage
  readonly body: Passage
  readonly more: readonly Passage[]
}

const LONGEST = 120
const ROLE = 0.5
const BODY = 0.35

/** Read an entry that is laid out in lines: its role on one, its body on another, both set in bold, or told by what they name. */
export function roleBesideBody(lines: readonly Passage[]): RoleBesideBody | undefined {
  const all = lines.flatMap((line) => split(line, /\t/gu))
  const [first, second] = all.filter((line) => parseDate(line.text) === undefined)
  if (!first || !second || ![first, second].every(isShort)) return undefined
  const more = all.filter((line) => line !== first && line !== second)
  const [name, nameBelow] = [namedAs(first), namedAs(second)]
  if (name === 'position' || nameBelow === 'organization') return { role: first, body: second, more }
  if (nameBelow === 'position' || name === 'organization') return { role: second, body: first, more }
  const [above, below] = [roleScore(first.text), roleScore(second.text)]
  const isTitle = isAll(first, 'strong')
  if (isTitle && (isAll(second, 'strong') || (below >= ROLE && below > above)))
    return { role: second, body: first, more }
  const isBody = looksLikeOrganisation(second.text) >= BODY || findLinks(second).length > 0
  return above >= ROLE && below < ROLE && isBody && !/[,;:(]/u.test(first.text)
    ? { role: first, body: second, more }
    : undefined
}

function isShort({ text }: Passage): boolean {
  return text.length <= LONGEST && !/[.!?]\s*$/u.test(text)
}
