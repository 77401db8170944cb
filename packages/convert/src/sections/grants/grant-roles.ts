import { looksLikePersonName } from '../../fields/looks-like-person-name.ts'
import { namesAward } from '../../lexicon/clues.ts'
import { beginsJoining } from '../../lexicon/joining-words.ts'
import { findGrantRoles } from '../../lexicon/roles.ts'
import { type Passage, slice, trimPunctuation } from '../../passage/passage.ts'
import type { Draft } from '../../report/draft.ts'
import { evidenceOf } from '../evidence.ts'
import type { Labelled } from '../labels.ts'
import type { Part } from '../parts/part.ts'
import { partsOf } from '../parts/parts-of.ts'
import type { Reading } from '../reading.ts'
import { withoutStop } from '../title-part.ts'

const LONGEST_ROLE = 60
/** A sum in the same clause as a role goes with it (`Role: PI. Direct costs: …`). */
const CLAUSE_END = /(?<=[\p{L})]{2})\.\s|;\s|\n/u

/**
 * Take the owner's role in a project, and give the parts that are left.
 *
 * A role with a name behind it (`PI: Strickfaden`) or before it (`Oyelowo, B. (PI)`) is that person's: where it is the owner,
 * it counts when no other says more; where it is somebody else, it stays with what is said of the project.
 */
export function grantRoles(
  reading: Reading,
  parts: readonly Part[],
  label: Labelled | undefined,
  lines: readonly Passage[],
  heading: Passage | undefined,
): { roles: Draft[]; parts: Part[] } {
  const roleParts = parts.filter((part) => isRole(part) && nameBefore(reading, part) !== 'other')
  const named = lines.flatMap((line) => namedRole(reading, line))
  const rest = parts.filter(
    (part) => !roleParts.includes(part) && !named.some(({ line }) => overlaps(line, part.text)),
  )
  if (label && label.value.text !== '') {
    reading.drop(label.label)
    const end = CLAUSE_END.exec(label.value.text)?.index ?? label.value.text.length
    return {
      roles: [reading.take('role', withoutStop(trimPunctuation(slice(label.value, 0, end))))],
      parts: rest,
    }
  }
  const roles = roleParts
    .filter((part, index) => roleParts.findIndex((other) => other.text.text === part.text.text) === index)
    .map((part) => reading.take('role', withoutStop(part.text)))
  for (const part of roleParts) if (nameBefore(reading, part) === 'owner') dropOwnerBefore(reading, part)
  if (roles.length > 0) return { roles, parts: rest }
  const own = named.find(({ isOwner }) => isOwner)
  if (!own) return { roles: heading ? roleInBrackets(reading, heading) : [], parts: rest }
  const role = reading.take('role', own.role)
  reading.drop(own.line)
  return { roles: [role], parts: rest }
}

/** `Observing proposals (as PI)` says it of all. */
function roleInBrackets(reading: Reading, heading: Passage): Draft[] {
  const [bracket] = partsOf(heading).filter((part) => part.parenthesis)
  if (!bracket || findGrantRoles(bracket.text.text).length === 0) return []
  const joining = beginsJoining(bracket.text.text) ? bracket.text.text.indexOf(' ') + 1 : 0
  return [reading.take('context', slice(bracket.text, joining))]
}

function isRole(part: Part): boolean {
  const text = part.text.text
  if (part.quoted || part.bold || text.length > LONGEST_ROLE || text.includes(':')) return false
  const found = findGrantRoles(text)
  const covered = found.reduce((sum, phrase) => sum + phrase.length, 0)
  const behind = found[0]?.index === 0 ? text.slice(found[0].length).trim() : ''
  if (namesAward(text) || looksLikePersonName(behind.split(',')[0] ?? '') >= 0.5) return false
  if (found.length > 0 && covered / text.length > 0.6) return true
  const { organisation, position } = evidenceOf(part)
  if (found[0]?.index === 0 && text.length <= 45 && (position >= 0.6 || /^(?:co-?)?p\.?i\.?\b/iu.test(text)))
    return true
  return position >= 0.7 && organisation < 0.3 && covered / text.length > 0.3
}

/** `Coordinadora: I. Urkiola Beltrán` as a whole line or bracket. */
function namedRole(reading: Reading, line: Passage): { line: Passage; role: Passage; isOwner: boolean }[] {
  return [...line.text.matchAll(/(?<=^|[(;,.]\s?)([^():;,.\n]{2,40}?)\s?:\s+([^():;\n]{3,60})/gu)].flatMap(
    (match) => {
      const [all, role = '', name = ''] = match
      const found = findGrantRoles(role)
      const covered = found.reduce((sum, phrase) => sum + phrase.length, 0)
      if (found.length === 0 || covered / role.trim().length < 0.7) return []
      const isOwner = isOwnerName(reading, name)
      return [
        {
          line: slice(line, match.index, match.index + all.length),
          role: trimPunctuation(slice(line, match.index, match.index + role.length)),
          isOwner,
        },
      ]
    },
  )
}

function isOwnerName(reading: Reading, name: string): boolean {
  const bare = name.trim().replace(/[.,;]+$/u, '')
  return reading.owner.forms.some((form) => form === bare || form === `${bare}.`)
}

/** Whose name stands right before a role in brackets. */
function nameBefore(reading: Reading, part: Part): 'owner' | 'other' | undefined {
  if (!part.parenthesis) return undefined
  const before = part.line.text.slice(0, Math.max(0, part.start - 1)).trimEnd()
  if (reading.owner.forms.some((form) => before.endsWith(form))) return 'owner'
  return /\p{Lu}\p{L}+,? (?:\p{Lu}\.[ -]?){1,3}$/u.test(before) ? 'other' : undefined
}

/** The owner alone before the role is no news. */
function dropOwnerBefore(reading: Reading, part: Part): void {
  const before = part.line.text.slice(0, part.start - 1).trimEnd()
  const form = reading.owner.forms.filter((each) => before === each).sort((a, b) => b.length - a.length)[0]
  if (form) reading.drop(slice(part.line, 0, before.length))
}

function overlaps(line: Passage, passage: Passage): boolean {
  const [first, last] = [line.offsets[0] ?? 0, line.offsets.at(-1) ?? -1]
  return passage.offsets.some((offset) => offset >= first && offset <= last)
}
