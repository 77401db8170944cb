import { parseLeadingNames } from '@offprint/references'
import type { SectionKind } from '../languages/section-kind.ts'
import { findEventRoles } from '../lexicon/roles.ts'
import { type Passage, slice } from '../passage/passage.ts'
import { type Draft, implied } from '../report/draft.ts'
import type { Entry } from './entry.ts'
import { eventAndPlace, partsOfLines } from './event-and-place.ts'
import type { Item } from './item.ts'
import { bareLines, namesKind } from './lead.ts'
import { takeLink } from './links.ts'
import type { Part } from './parts.ts'
import type { Reading } from './reading.ts'
import { takeAll, takePlace } from './take-all.ts'
import { titlePart, withoutQuotes } from './title-part.ts'
import { findWhen, period } from './when.ts'

/** Roles that change what the item is, rather than how the speaker came to it. */
const TYPE_OF_ROLE: Readonly<Record<string, string>> = { poster: 'poster' }

/** Roles that a longer remark may name: `invited talk & interview`. */
const HONOURED: ReadonlySet<string> = new Set(['invited', 'keynote', 'plenary', 'declined', 'cancelled'])

const TYPE_OF_KIND: Readonly<Partial<Record<SectionKind, string>>> = {
  posters: 'poster',
  lectures: 'lecture',
}

/** Read a talk, poster or lecture: title, event, place, date, how it came about, and who else presented. */
export function talks(reading: Reading, entry: Entry, kind: SectionKind): Item[] {
  const { url, lines: unlinked } = takeLink(reading, bareLines(reading, entry.lines))
  const { authors, lines: titled } = takeAuthors(reading, unlinked)
  const when = findWhen({ ...entry, lines: titled }, { keepsNames: true })
  const parts = partsOfLines(when.lines)
  const roleParts = parts.filter((part) => isRole(part))
  const others = parts.filter((part) => !roleParts.includes(part))
  const title = titlePart(others)
  const { entity, location, others: more } = eventAndPlace(others.filter((part) => part !== title))
  const context = entry.contexts.filter((line) => !namesKind(line)).at(-1)
  const dates = period(reading, when)
  const name = title ? reading.take('title', withoutQuotes(title.text)) : undefined
  const { roles, type } = readRoles(reading, roleParts, entry.contexts)
  const event = takeAll(reading, 'event', entity.length > 0 ? entity : context ? [context] : [])
  const place = takePlace(reading, location)
  const rest = [...more.map((part) => part.text).filter((part) => !reading.isTaken(part)), ...entry.items]
  const description = rest.length > 0 ? rest : entry.lines.flatMap((line) => reading.rest(line))
  return [
    {
      target: 'projects',
      draft: {
        name,
        description: takeAll(reading, 'rest', description),
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

/** Talks printed like references open with their authors; a list that names the owner is one. */
function takeAuthors(reading: Reading, lines: readonly Passage[]): { authors: Draft[]; lines: Passage[] } {
  const [first, ...more] = lines
  const found = first && parseLeadingNames(first.text, { owner: reading.owner.forms })
  if (!first || !found) return { authors: [], lines: [...lines] }
  const authors = found.authors.map((author) => {
    const at = first.text.indexOf(author)
    return reading.takeAs('author', at < 0 ? [] : slice(first, at, at + author.length), author)
  })
  return { authors, lines: [slice(first, found.end), ...more] }
}

/** A short part that says how the talk came about and no more. */
function isRole(part: Part): boolean {
  const text = part.text.text
  const found = findEventRoles(text)
  const covered = found.reduce((sum, phrase) => sum + phrase.length, 0)
  return (
    found.length > 0 &&
    !part.quoted &&
    covered / text.length >
      (part.parenthesis || part.bold ? (found.some(({ tag }) => HONOURED.has(tag)) ? 0.3 : 0.5) : 0.6)
  )
}

function readRoles(
  reading: Reading,
  parts: readonly Part[],
  contexts: readonly Passage[],
): { roles: Draft[]; type?: string } {
  const roles: Draft[] = []
  let type: string | undefined
  for (const part of parts) {
    const tags = findEventRoles(part.text.text).map((phrase) => phrase.tag)
    const changed = tags.map((tag) => TYPE_OF_ROLE[tag]).find(Boolean)
    type ??= changed
    if (changed) reading.drop(part.text)
    else roles.push(reading.take('role', part.text))
  }
  if (roles.length === 0) {
    for (const context of contexts) {
      const [found] = findEventRoles(context.text)
      if (found && found.tag !== 'contributed' && !TYPE_OF_ROLE[found.tag]) {
        roles.push(reading.takeAs('context', context, found.tag))
      }
    }
  }
  return { roles, ...(type ? { type } : {}) }
}
