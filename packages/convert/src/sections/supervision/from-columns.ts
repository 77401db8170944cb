import type { LabelKind } from '../../languages/language.ts'
import type { Entry } from '../entry.ts'
import { evidenceOf } from '../evidence.ts'
import { partsOf } from '../parts/parts-of.ts'
import { best } from '../read-post.ts'
import type { Reading } from '../reading.ts'
import { isSupervisorRole } from '../supervisor-roles.ts'
import { takeTitle } from '../title-part.ts'
import type { Field, Fields } from './student-fields.ts'

/** The columns of a table of students, and the fields that they fill. */
const FIELD_OF_COLUMN: Readonly<Partial<Record<LabelKind, Field>>> = {
  name: 'name',
  student: 'name',
  title: 'description',
  thesis: 'description',
  description: 'description',
  level: 'keywords',
  type: 'keywords',
  degree: 'keywords',
  institution: 'entity',
  organisation: 'entity',
  role: 'roles',
}

/** A cell may say two things: `MD, Newcastle University`, `Dissertation (second supervisor)`. */
export function fromColumns(reading: Reading, entry: Entry): Fields {
  const fields: Fields = {}
  for (const { label, text } of entry.cells ?? []) {
    const field = label && FIELD_OF_COLUMN[label]
    if (!field || fields[field] !== undefined || text.text.trim() === '') continue
    if (field === 'keywords') {
      const parts = partsOf(text).map(evidenceOf)
      const [first, ...more] = parts
      const role = more.find(({ part }) => isSupervisorRole(part))
      const host = best(more, ({ organisation }) => organisation, 0.5)
      if (role) fields.roles ??= [reading.take('role', role.part.text)]
      if (host) fields.entity ??= reading.take('organisation', host.part.text)
      fields.keywords = [reading.take(label, (role || host) && first ? first.part.text : text)]
    } else if (field === 'roles') fields.roles = [reading.take(label, text)]
    else if (field === 'description') fields.description = takeTitle(reading, text)
    else fields[field] = reading.take(label, text)
  }
  return fields
}
