import { checkEntries } from '../checks/check-entries.ts'
import type { SectionKind } from '../languages/section-kind.ts'
import type { Section } from '../outline/section.ts'
import { type Passage, textOf } from '../passage/passage.ts'
import { activity } from './activity.ts'
import { awards } from './awards.ts'
import { certificates } from './certificates.ts'
import { asPresented, chooseKind, isDegree, voteKind } from './choose-kind.ts'
import { education } from './education.ts'
import type { Entry } from './entry.ts'
import { expandLists } from './expand-lists.ts'
import { grants } from './grants/grants.ts'
import { groupByContext } from './group-by-context.ts'
import type { Item } from './item.ts'
import { withoutNumber } from './lead.ts'
import { isMediaPiece } from './media-piece.ts'
import { mergeByContext } from './merge-by-context.ts'
import { withNamed } from './named/with-named.ts'
import { readInOrder } from './ordered/read-in-order.ts'
import { publications } from './publications.ts'
import type { Reading } from './reading.ts'
import { referees } from './referees.ts'
import { saidKind } from './said-kind.ts'
import { volunteer } from './service/volunteer.ts'
import { interests, skills } from './skills.ts'
import { REFERENCE_KINDS } from './split/kinds.ts'
import { spokenLanguages } from './spoken-languages.ts'
import { supervision } from './supervision/supervision.ts'
import { talks } from './talks/talks.ts'
import { teaching } from './teaching.ts'
import { withSameBodies } from './with-same-bodies.ts'
import { work } from './work.ts'

type EntryReader = (reading: Reading, entry: Entry, kind: SectionKind, heading: Passage | undefined) => Item[]

/** Who reads what; publications are read as whole lists, and sections without a kind as activities. */
const READERS: Readonly<Partial<Record<SectionKind, EntryReader>>> = {
  work,
  education,
  talks,
  posters: talks,
  lectures: talks,
  grants,
  research: grants,
  campaigns: grants,
  teaching,
  supervision,
  review: volunteer,
  editorial: volunteer,
  committee: volunteer,
  membership: volunteer,
  organisation: volunteer,
  administration: volunteer,
  outreach: (reading, entry, kind, heading) =>
    isMediaPiece(entry) ? activity(reading, entry, 'media') : volunteer(reading, entry, kind, heading),
  service: volunteer,
  awards,
  certificates,
  skills,
  interests,
  languages: spokenLanguages,
  references: referees,
  media: (reading, entry) => activity(reading, entry, 'media'),
}

/** Read the entries of a section with the reader of its kind; those of a mixed heading, and degrees among posts, with readers of theirs. */
export function readEntries(reading: Reading, section: Section, entries: readonly Entry[]): Item[] {
  if (section.kinds.length > 1)
    return readApart(reading, section, entries, (entry) => chooseKind(entry, section.kinds))
  if (section.kind === 'work')
    return readApart(reading, section, entries, (entry) => (isDegree(entry) ? 'education' : 'work'))
  if (section.kind === 'research') return readBySaid(reading, section, entries)
  return readAlike(reading, section, entries)
}

/** Entries that each say what they are, on a line of their own, are read as that. */
function readBySaid(reading: Reading, section: Section, entries: readonly Entry[]): Item[] {
  const said = new Map(entries.map((entry) => [entry, saidKind(entry)]))
  for (const found of said.values()) if (found) reading.drop(found.line)
  const bare = new Map(entries.map((entry) => [said.get(entry)?.entry ?? entry, said.get(entry)?.kind]))
  return readApart(reading, section, [...bare.keys()], (entry) => bare.get(entry) ?? section.kind)
}

/** Entries of several kinds are read with those that look like the same. */
function readApart(
  reading: Reading,
  section: Section,
  entries: readonly Entry[],
  kindOf: (entry: Entry) => SectionKind | undefined,
): Item[] {
  return [...Map.groupBy(entries, kindOf)].flatMap(([kind, alike]) =>
    readAlike(reading, { ...section, kind }, alike),
  )
}

function readAlike(reading: Reading, section: Section, entries: readonly Entry[]): Item[] {
  const kind = section.kind === undefined ? voteKind(entries) : asPresented(section.kind, entries)
  const toldBy = section.said ? 'hint' : section.kind === undefined ? 'entries' : 'heading'
  const ordered =
    section.order && readInOrder(reading, { kind, heading: section.heading }, entries, section.order)
  const expanded = ordered ? entries : mergeByContext(expandLists(entries, kind), kind)
  const items =
    ordered ??
    withSameBodies(
      withNamed(reading, expanded, kind, (entries) => readEach(reading, kind, entries, section.heading)),
    )
  const read = expanded.map((entry, index) => ({ entry, items: items[index] ?? [] }))
  for (const message of checkEntries({ heading: section.heading, kind, toldBy, read })) reading.tell(message)
  return groupByContext(reading, read)
}

function readEach(
  reading: Reading,
  kind: SectionKind | undefined,
  entries: readonly Entry[],
  heading: Passage | undefined,
): Item[][] {
  const title = heading ? textOf(withoutNumber(heading).rest) : ''
  if (kind !== undefined && REFERENCE_KINDS.has(kind))
    return publications(reading, entries, title).map((item) => [item])
  const reader = kind && READERS[kind]
  if (kind && reader) return entries.map((entry) => reader(reading, entry, kind, heading))
  const type = kind === 'software' ? 'software' : title
  return entries.map((entry) => activity(reading, entry, type))
}
