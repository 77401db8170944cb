import type { LabelKind } from '../../languages/language.ts'
import type { SectionKind } from '../../languages/section-kind.ts'
import type { Passage } from '../../passage/passage.ts'
import { implied } from '../../report/draft.ts'
import { companyAmong } from '../company.ts'
import { hostAbove } from '../context-host.ts'
import type { Entry } from '../entry.ts'
import { eventAndPlace, partsOfLines } from '../event-and-place.ts'
import type { Item } from '../item.ts'
import { bareLines } from '../lead.ts'
import { takeLink } from '../links.ts'
import type { Part } from '../parts/part.ts'
import type { Reading } from '../reading.ts'
import { takeAll, takePlace } from '../take-all.ts'
import { takeTitle, titleRun } from '../title-part.ts'
import { findWhen } from '../when/find-when.ts'
import { period } from '../when/period.ts'
import { eventRolesOf, isEventRole } from './event-roles.ts'
import { onlineOf, withOnline } from './online.ts'
import { takeAuthors } from './take-authors.ts'
import { takeEvent } from './take-event.ts'
import { belowHost, isHostOrPlace, labelBefore, withoutSetEvent } from './talk-title.ts'

const TYPE_OF_KIND: Readonly<Partial<Record<SectionKind, string>>> = {
  posters: 'poster',
  lectures: 'lecture',
}

/** Read a talk, poster or lecture: title, event, place, date, how it came about, and who else presented. */
export function talks(reading: Reading, entry: Entry, kind: SectionKind, heading?: Passage): Item[] {
  const { url, lines: unlinked } = takeLink(reading, bareLines(reading, entry.lines))
  const { authors, lines: titled } = takeAuthors(reading, unlinked)
  const when = findWhen({ ...entry, lines: titled }, { keepsNames: true })
  const column = titleColumn(entry)
  const isColumn = (part: Part): boolean => column !== undefined && holds(column, part.text)
  const parts = partsOfLines(when.lines)
  const roleParts = parts.filter((part) => isEventRole(part) && !isColumn(part))
  const others = parts.filter((part) => !roleParts.includes(part))
  const company = companyAmong(others)
  const free = others.filter((part) => !company.includes(part))
  const lone = !column && free.every((part) => part.parenthesis || isHostOrPlace(part))
  const nameless = lone ? roleParts.find((part) => part === parts[0] && !part.parenthesis) : undefined
  const title = nameless
    ? { title: nameless, parts: [nameless] }
    : titleRun(column ? free.filter(isColumn) : withoutSetEvent(belowHost(free)))
  const above = hostAbove(entry.contexts)
  const label = title && labelBefore(title.title, free)
  const rest = free.filter((part) => !title?.parts.includes(part) && part !== label && !isColumn(part))
  const { entity, location, others: more } = eventAndPlace(rest)
  const dates = period(reading, when)
  const name = column ? takeTitle(reading, column) : title ? takeTitle(reading, title.title.text) : undefined
  const { roles, type } = eventRolesOf(
    reading,
    roleParts.filter((part) => part !== nameless),
    [...(heading ? [heading] : []), ...entry.contexts],
  )
  const event = above
    ? takeAll(reading, 'context', above.entity)
    : takeEvent(reading, entity, title?.title, lone)
  const place = takePlace(
    reading,
    location.length > 0 ? withOnline(location, more) : (above?.location ?? onlineOf(more)),
  )
  const remaining = entry.lines.flatMap((line) => reading.rest(line))
  return [
    {
      target: 'projects',
      draft: {
        name,
        description: takeAll(reading, 'rest', [...remaining, ...entry.items]),
        ...dates,
        roles,
        entity: event,
        url,
        location: place,
        authors,
        type: implied('kind', type ?? TYPE_OF_KIND[kind] ?? 'talk'),
      },
    },
  ]
}

const TITLES: ReadonlySet<LabelKind> = new Set(['title', 'name'])

/** The cell of a table that holds the title. */
function titleColumn(entry: Entry): Passage | undefined {
  return entry.cells?.find(({ label, text }) => label && TITLES.has(label) && /\p{L}/u.test(text.text))?.text
}

function holds(outer: Passage, inner: Passage): boolean {
  const [first, last] = [outer.offsets[0] ?? 0, outer.offsets.at(-1) ?? -1]
  return inner.offsets.some((offset) => offset >= first && offset <= last)
}
