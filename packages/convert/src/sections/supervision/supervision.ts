import type { SectionKind } from '../../languages/section-kind.ts'
import type { Passage } from '../../passage/passage.ts'
import { implied } from '../../report/draft.ts'
import type { Entry } from '../entry.ts'
import type { Item } from '../item.ts'
import { bareLines } from '../lead.ts'
import { takeLink } from '../links.ts'
import type { Reading } from '../reading.ts'
import { takeAll } from '../take-all.ts'
import { findWhen } from '../when/find-when.ts'
import { period } from '../when/period.ts'
import { fromAbove } from './from-above.ts'
import { fromColumns } from './from-columns.ts'
import { fromParts } from './from-parts.ts'

/** Read a student: name, thesis, level, institution, the owner's role, and when. */
export function supervision(reading: Reading, entry: Entry, _kind: SectionKind, heading?: Passage): Item[] {
  const bare = bareLines(reading, entry.lines)
  const { url, lines: unlinked } = takeLink(reading, bare)
  const when = findWhen({ ...entry, lines: unlinked })
  const fields = entry.cells ? fromColumns(reading, entry) : fromParts(reading, when.lines)
  const above = fromAbove(reading, [...(heading ? [heading] : []), ...entry.contexts])
  const dates = period(reading, when)
  const rest = bare.flatMap((line) => reading.rest(line))
  return [
    {
      target: 'projects',
      draft: {
        ...fields,
        description:
          fields.description && rest.length > 0
            ? reading.take('rest', [...fields.description.passages, ...rest])
            : (fields.description ?? takeAll(reading, 'rest', rest)),
        highlights: entry.items.map((item) => reading.take('rest', item)),
        keywords: fields.keywords ?? above.keywords,
        roles: fields.roles && fields.roles.length > 0 ? fields.roles : above.roles,
        ...dates,
        url,
        type: implied('kind', 'supervision'),
      },
    },
  ]
}
