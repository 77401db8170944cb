import { findGrantRoles, findLevels, findVolunteerRoles } from '../lexicon/roles.ts'
import { evidenceOf } from './evidence.ts'
import type { Part } from './parts.ts'

const LONGEST_ROLE = 60
/** Stems of the roles of supervisors and examiners, in the languages of the lexicon. */
const ROLE =
  /supervis|betreu|gutacht|advis|mentor|chair|examin|promot|direct(?:or|ion|rice|eur|ora)|direc?t?or|dire[çc][ãa]o|orienta|encadr|rapporteur|relat(?:ore|rice)|tutor|begeleid|handled|veiled|vejled|ohjaaj|promotor|školitel|jury|opponent/iu
/** What became of a student, or who it is, is no role of the supervisor. */
const STUDENT =
  /student|stipend|étudiant|estudiante|studerende|(?<!\p{L})(?:now|currently|later|then|jetzt|heute|derzeit|aujourd['’]hui|actuellement|ahora|actualmente|attualmente|atualmente|nu|nyt|teraz|first|placement)(?!\p{L})/iu

/** Whether a part names what the owner was to a student and no more. */
export function isSupervisorRole(part: Part): boolean {
  const text = part.text.text
  if (part.quoted || part.emphasis || text.length > LONGEST_ROLE || STUDENT.test(text) || /^\d/u.test(text))
    return false
  const [level] = findLevels(text)
  if (level && level.length > 0.6 * text.length) return false
  const { position, department } = evidenceOf(part)
  const found = [...findGrantRoles(text), ...findVolunteerRoles(text)]
  const covered = found.reduce((sum, phrase) => sum + phrase.length, 0)
  return (
    covered / text.length > 0.6 ||
    (ROLE.test(text) && department < 0.5) ||
    (position >= 0.7 && department < 0.5)
  )
}
