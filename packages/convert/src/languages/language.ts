import type { SectionKind } from './section-kind.ts'

/** What a run-in label (`Supervisor:`) or the header of a table column names. */
export type LabelKind =
  | 'name'
  | 'email'
  | 'phone'
  | 'fax'
  | 'mobile'
  | 'address'
  | 'office'
  | 'url'
  | 'orcid'
  | 'born'
  | 'birthplace'
  | 'nationality'
  | 'familyStatus'
  | 'gender'
  | 'thesis'
  | 'supervisor'
  | 'committee'
  | 'grade'
  | 'area'
  | 'minor'
  | 'degree'
  | 'institution'
  | 'role'
  | 'amount'
  | 'funder'
  | 'programme'
  | 'identifier'
  | 'period'
  | 'date'
  | 'start'
  | 'end'
  | 'location'
  | 'title'
  | 'description'
  | 'position'
  | 'organisation'
  | 'department'
  | 'coauthors'
  | 'level'
  | 'status'
  | 'event'
  | 'course'
  | 'student'
  | 'type'
  | 'host'
  | 'responsibilities'
  | 'keywords'
  | 'skills'
  | 'languages'
  | 'interests'
  | 'note'
  | 'journal'
  | 'award'
  | 'year'

/** The words of dates. */
export interface Calendar {
  /** Twelve lists, January first: full names and abbreviations, lower case, without final dots. */
  months: readonly (readonly string[])[]
  seasons: {
    spring: readonly string[]
    summer: readonly string[]
    autumn: readonly string[]
    winter: readonly string[]
  }
  /** University terms: `WS`, `WiSe`, `Wintersemester` / `SS`, `SoSe`; terms named after seasons are in `seasons`. */
  terms: { winter: readonly string[]; summer: readonly string[] }
  present: readonly string[]
  since: readonly string[]
  until: readonly string[]
  between: readonly string[]
  expected: readonly string[]
  unknown?: readonly string[]
}

export type GrantRole = 'principal' | 'co-investigator' | 'participant' | 'coordinator'

export type EventRole =
  | 'invited'
  | 'keynote'
  | 'plenary'
  | 'contributed'
  | 'poster'
  | 'panel'
  | 'workshop'
  | 'seminar'
  | 'chair'
  | 'discussant'
  | 'declined'
  | 'cancelled'

export type PublicationStatus =
  | 'in-press'
  | 'accepted'
  | 'under-review'
  | 'submitted'
  | 'forthcoming'
  | 'in-preparation'
  | 'published'

export type VolunteerType =
  | 'review'
  | 'editorial'
  | 'committee'
  | 'membership'
  | 'organisation'
  | 'administration'
  | 'outreach'

/**
 * A type with the roles that say it, apart from two: the bodies that committee work is done in (board, senate), and the
 * offices (chair, treasurer) that say nothing of what they are held in, a committee, a society or a meeting.
 */
export type VolunteerRole = VolunteerType | 'body' | 'office'

/** What words hint at wherever they stand in a text. */
export type Clue =
  /** A body that institutes and departments belong to. */
  | 'university'
  /** What a supervisor or an examiner was to a student. */
  | 'supervisor'
  /** What a student is, or became. */
  | 'student'
  /** A piece in a newspaper, on the radio or on television. */
  | 'media'
  /** An invitation, in headings and compounds too. */
  | 'invited'
  | 'award'
  /** What somebody was in a competition. */
  | 'rank'
  /** What stands in place of a town where people met over the net. */
  | 'online'
  /** Whom a course is for. */
  | 'audience'
  /** The body of the entry above: `ibid.`, `ebenda`. */
  | 'same'

/** The words of one language that CVs use; a stem ends in `*`, and every word is lower case unless case tells it apart. */
export interface Language {
  /** BCP 47. */
  code: string
  /** Frequent function words, for telling the language of a text. */
  stopwords: readonly string[]
  /** Headings, without numbering, final colon or commas; the longest match wins. */
  headings: Readonly<Partial<Record<SectionKind, readonly string[]>>>
  /** Words that inside a longer heading point to a kind (`grants` in `Honors, Awards and Grants`). */
  keywords: Readonly<Partial<Record<SectionKind, readonly string[]>>>
  /** What the document calls itself: `Curriculum Vitae`, `Lebenslauf`. */
  documentTitles: readonly string[]
  /** Words that join two kinds in a heading. */
  conjunctions: readonly string[]
  /** Words that a heading carries without changing its kind: selected, recent, peer-reviewed, list of. */
  qualifiers: readonly string[]
  /** Where the main word of a phrase stands, and whether words are compounded (`Forschungsstipendien`). */
  grammar: { head: 'first' | 'last'; compounds: boolean }
  /** Run-in labels and table headers, without colon. */
  labels: Readonly<Partial<Record<LabelKind, readonly string[]>>>
  calendar: Calendar
  organisations: readonly string[]
  departments: readonly string[]
  positions: readonly string[]
  degrees: readonly string[]
  honours: readonly string[]
  roles: Readonly<Record<GrantRole, readonly string[]>>
  eventRoles: Readonly<Partial<Record<EventRole, readonly string[]>>>
  /** Of teaching and supervision. */
  levels: readonly string[]
  fluency: readonly string[]
  status: Readonly<Partial<Record<PublicationStatus, readonly string[]>>>
  volunteerRoles: Readonly<Partial<Record<VolunteerRole, readonly string[]>>>
  /** Kinds of meetings: conference, symposium, days. */
  meetings: readonly string[]
  /**
   * What stands before the body that somebody works at (`employer`: before nothing but a body, where others stand before
   * places as well), the whole that a body or a prize is of, and the body that somebody serves.
   */
  prepositions: Readonly<Record<'at' | 'employer' | 'of' | 'for', readonly string[]>>
  /** Words that introduce co-authors or partners. */
  with: readonly string[]
  /** Phrases that introduce supervisors without a colon. */
  supervisedBy: readonly string[]
  /** Phrases that lead to who gave, issued or published something: `awarded by`. */
  givenBy?: readonly string[]
  /** `*` stands where a word goes on: `televis*`, `*universit*`. */
  clues: Readonly<Partial<Record<Clue, readonly string[]>>>
  languageNames: readonly string[]
  /** Remarks about the document itself: `available upon request`, `last updated`. */
  ignored: readonly string[]
}
