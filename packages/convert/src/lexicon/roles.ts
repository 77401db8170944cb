import type { EventRole, GrantRole, VolunteerRole } from '../languages/language.ts'
import { EVENT_ROLES, GRANT_ROLES, IGNORED, LEVELS, MEETINGS, VOLUNTEER_ROLES } from '../tables/roles.ts'
import { type FoundPhrase, findPhrases } from './phrase-table.ts'

/** Roles at an event: invited, keynote, poster … */
export function findEventRoles(text: string): FoundPhrase<EventRole>[] {
  return findPhrases(EVENT_ROLES, text)
}

/** Roles in a funded project: PI, co-investigator, coordinator … */
export function findGrantRoles(text: string): FoundPhrase<GrantRole>[] {
  return findPhrases(GRANT_ROLES, text)
}

/** Roles in service to the field: reviewer, editor, committee member … */
export function findVolunteerRoles(text: string): FoundPhrase<VolunteerRole>[] {
  return findPhrases(VOLUNTEER_ROLES, text)
}

/** Kinds of meetings: conference, symposium, days … */
export function findMeetings(text: string): FoundPhrase<'meeting'>[] {
  return findPhrases(MEETINGS, text)
}

/** Levels of teaching and supervision: bachelor, graduate, PhD … */
export function findLevels(text: string): FoundPhrase<'level'>[] {
  return findPhrases(LEVELS, text)
}

/** Lines that say nothing about the person: "available on request", "last updated". */
export function findIgnored(text: string): FoundPhrase<'ignored'>[] {
  return findPhrases(IGNORED, text)
}
