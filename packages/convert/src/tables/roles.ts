import { languages } from '../languages/index.ts'
import type { EventRole, GrantRole, VolunteerRole } from '../languages/language.ts'
import { type PhraseTable, phraseTable } from '../lexicon/phrase-table.ts'

export const EVENT_ROLES: PhraseTable<EventRole> = phraseTable(
  languages.flatMap((language) => entries(language.eventRoles)),
)
export const GRANT_ROLES: PhraseTable<GrantRole> = phraseTable(
  languages.flatMap((language) => entries(language.roles)),
)
export const VOLUNTEER_ROLES: PhraseTable<VolunteerRole> = phraseTable(
  languages.flatMap((language) => entries(language.volunteerRoles)),
)
export const MEETINGS: PhraseTable<'meeting'> = phraseTable(
  languages.map((language) => ['meeting', language.meetings] as const),
)
export const LEVELS: PhraseTable<'level'> = phraseTable(
  languages.map((language) => ['level', language.levels] as const),
)
export const IGNORED: PhraseTable<'ignored'> = phraseTable(
  languages.map((language) => ['ignored', language.ignored] as const),
)
export const DOCUMENT_TITLES: PhraseTable<'title'> = phraseTable(
  languages.map((language) => ['title', language.documentTitles] as const),
)

function entries<Tag extends string>(
  table: Readonly<Partial<Record<Tag, readonly string[]>>>,
): [Tag, readonly string[]][] {
  return Object.entries<readonly string[] | undefined>(table).flatMap(([tag, phrases]) =>
    phrases ? [[tag as Tag, phrases]] : [],
  )
}
