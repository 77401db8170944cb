import { languages } from '../languages/index.ts'
import type { EventRole, GrantRole, VolunteerRole } from '../languages/language.ts'
import { type FoundPhrase, phraseFinder } from './phrase-finder.ts'

/** Roles at an event: invited, keynote, poster … */
export const findEventRoles: (text: string) => FoundPhrase<EventRole>[] = phraseFinder(
  languages.flatMap((language) => entries(language.eventRoles)),
)

/** Roles in a funded project: PI, co-investigator, coordinator … */
export const findGrantRoles: (text: string) => FoundPhrase<GrantRole>[] = phraseFinder(
  languages.flatMap((language) => entries(language.roles)),
)

/** Roles in service to the field: reviewer, editor, committee member … */
export const findVolunteerRoles: (text: string) => FoundPhrase<VolunteerRole>[] = phraseFinder(
  languages.flatMap((language) => entries(language.volunteerRoles)),
)

/** Kinds of meetings: conference, symposium, days … */
export const findMeetings: (text: string) => FoundPhrase<'meeting'>[] = phraseFinder(
  languages.map((language) => ['meeting', language.meetings] as const),
)

/** Levels of teaching and supervision: bachelor, graduate, PhD … */
export const findLevels: (text: string) => FoundPhrase<'level'>[] = phraseFinder(
  languages.map((language) => ['level', language.levels] as const),
)

/** Words that introduce partners: with, mit, avec … */
export const partnerWords: ReadonlySet<string> = new Set(languages.flatMap((language) => language.with))

/** Lines that say nothing about the person: "available on request", "last updated". */
export const findIgnored: (text: string) => FoundPhrase<'ignored'>[] = phraseFinder(
  languages.map((language) => ['ignored', language.ignored] as const),
)

function entries<Tag extends string>(
  table: Readonly<Partial<Record<Tag, readonly string[]>>>,
): [Tag, readonly string[]][] {
  return Object.entries<readonly string[] | undefined>(table).flatMap(([tag, phrases]) =>
    phrases ? [[tag as Tag, phrases]] : [],
  )
}
