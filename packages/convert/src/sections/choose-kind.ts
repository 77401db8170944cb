import { looksLikeDegree } from '../fields/degree.ts'
import { findDates } from '../fields/find-dates.ts'
import { findPlaces } from '../fields/find-places.ts'
import { findGrantNumbers } from '../fields/grant-numbers.ts'
import { findSpokenLanguages } from '../fields/languages-spoken.ts'
import { findMoney } from '../fields/money.ts'
import { looksLikePosition } from '../fields/organisation.ts'
import { headingKind } from '../languages/heading-kind.ts'
import type { VolunteerRole } from '../languages/language.ts'
import type { SectionKind } from '../languages/section-kind.ts'
import { namesAward } from '../lexicon/clues.ts'
import { findEventRoles, findVolunteerRoles } from '../lexicon/roles.ts'
import type { Entry } from './entry.ts'

/** How much an entry looks like one of a kind, 0 to 1, from its own words. */
const EVIDENCE: Readonly<Partial<Record<SectionKind, (text: string) => number>>> = {
  education: looksLikeDegree,
  work: looksLikePosition,
  awards: (text) => (namesAward(text) ? 0.8 : 0),
  grants: (text) => (findMoney(text).length > 0 ? 0.9 : findGrantNumbers(text).length > 0 ? 0.7 : 0),
  certificates: (text) => (findDates(text).length > 0 ? 0.6 : 0),
  languages: (text) => (findSpokenLanguages(text).length > 0 ? 0.9 : 0),
  talks: talkScore,
  lectures: talkScore,
  posters: talkScore,
  publications: publicationScore,
  service: (text) => (findVolunteerRoles(text).some(({ tag }) => OFFICES.has(tag)) ? 0.95 : 0),
  review: (text) => volunteerScore(text, 'review'),
  editorial: (text) => volunteerScore(text, 'editorial'),
  committee: (text) => volunteerScore(text, 'committee', 'body', 'office'),
  membership: (text) => volunteerScore(text, 'membership'),
  organisation: (text) => volunteerScore(text, 'organisation'),
  administration: (text) => volunteerScore(text, 'administration'),
  outreach: (text) => volunteerScore(text, 'outreach'),
}

function publicationScore(text: string): number {
  return /\b\d{1,4}\s?\(\d{1,4}\)\s?[:,]|\bdoi\b|\bpp?\.\s?\d|\bIn:\s|\bin\s+proc(?:\.|eedings\b)/iu.test(
    text,
  )
    ? 0.8
    : 0
}

/** A talk has a day or a month and a place, where a publication has pages. */
function talkScore(text: string): number {
  if (findEventRoles(text).length > 0) return 0.65
  const dated = hasDay(text)
  return dated && findPlaces(text).length > 0 ? 0.6 : dated ? 0.5 : 0
}

/** Roles that are service to the field rather than a post. */
const OFFICES: ReadonlySet<VolunteerRole> = new Set(['review', 'editorial', 'committee', 'body', 'office'])

/** Kinds whose entries look like nothing in particular. */
const OPEN: ReadonlySet<SectionKind> = new Set(['skills', 'interests'])

function hasDay(text: string): boolean {
  return findDates(text).some((date) => date.shape === 'day' || date.shape === 'month')
}

const LEAST = 0.5
const MAJORITY = 0.5

/** Sorts of service to the field, one reader's. */
const SERVICE: ReadonlySet<SectionKind> = new Set([
  'service',
  'review',
  'editorial',
  'committee',
  'membership',
  'organisation',
  'administration',
  'outreach',
])

/**
 * Of the kinds that a mixed heading names, the one that an entry is most like. Where nothing tells, it is one whose entries
 * look like nothing in particular, else the first; among sorts of service, none of them.
 */
export function chooseKind(entry: Entry, kinds: readonly SectionKind[]): SectionKind | undefined {
  const above = entry.contexts.flatMap((line) => headingKind(line.text) ?? [])
  const named = above.findLast((found) => kinds.includes(found.kind))
  if (named) return named.kind
  const text = undatedText(entry)
  let best: { kind: SectionKind; score: number } | undefined
  for (const kind of kinds) {
    const score = EVIDENCE[kind]?.(text) ?? 0
    if (score >= LEAST && (!best || score > best.score)) best = { kind, score }
  }
  if (best) return best.kind
  return kinds.every((kind) => SERVICE.has(kind))
    ? 'service'
    : (kinds.find((kind) => OPEN.has(kind)) ?? kinds[0])
}

/** Whether an entry among posts is a degree: `Doctorat en mathématiques, Université de Lille`. */
export function isDegree(entry: Entry): boolean {
  const text = undatedText(entry)
  return looksLikeDegree(text) >= SURELY_DEGREE && looksLikePosition(text.slice(0, DEGREE_LETTERS)) < LEAST
}

const SURELY_DEGREE = 0.9
const DEGREE_LETTERS = 60

/** What an entry says behind the date that it may open with. */
function undatedText(entry: Entry): string {
  const text = textOf(entry)
  const [date] = findDates(text)
  if (date === undefined || /\p{L}/u.test(text.slice(0, date.index))) return text
  return text.slice(date.index + date.length).replace(/^[^\p{L}\p{N}]+/u, '')
}

/** What most entries of a section look like, where its heading doesn't say. */
export function voteKind(entries: readonly Entry[]): SectionKind | undefined {
  if (entries.length > 0 && entries.every(isCited)) return 'publications'
  const [best] = votesFor(entries)
  return best && best.share > MAJORITY ? best.kind : undefined
}

/** What a bibliography speaks of is a publication. */
function isCited(entry: Entry): boolean {
  return entry.lines.some((line) => line.marks.some(({ kind }) => kind === 'citation'))
}

/** The kinds that entries look like, and how much of them (0 to 1), most first. */
export function votesFor(entries: readonly Entry[]): { kind: SectionKind; share: number }[] {
  const votes = new Map<SectionKind, number>()
  for (const entry of entries) {
    for (const [kind, score] of scores(textOf(entry)))
      if (score >= LEAST) votes.set(kind, (votes.get(kind) ?? 0) + score)
  }
  return [...votes]
    .map(([kind, sum]) => ({ kind, share: sum / entries.length }))
    .sort((a, b) => b.share - a.share)
}

/** How much of the entries look like a kind (0 to 1). */
export function shareOf(kind: SectionKind, entries: readonly Entry[]): number {
  const scores = entries.map((entry) => EVIDENCE[kind]?.(textOf(entry)) ?? 0)
  return scores.filter((score) => score >= LEAST).reduce((sum, score) => sum + score, 0) / entries.length
}

function textOf(entry: Entry): string {
  return entry.lines.map((line) => line.text).join(' ')
}

/** "Conference papers" are talks, where most have a day or a month and a place, and nothing of a volume. */
export function asPresented(kind: SectionKind, entries: readonly Entry[]): SectionKind {
  if (kind !== 'proceedings') return kind
  const presented = entries.filter((entry) => {
    const text = textOf(entry)
    return hasDay(text) && findPlaces(text).length > 0 && publicationScore(text) === 0
  })
  return presented.length / entries.length > MAJORITY ? 'talks' : kind
}

function scores(text: string): [SectionKind, number][] {
  return VOTERS.map((kind) => [kind, EVIDENCE[kind]?.(text) ?? 0])
}

/** Kinds whose entries tell themselves apart; service roles are too alike to vote. */
const VOTERS: readonly SectionKind[] = ['education', 'work', 'grants', 'languages', 'publications']

function volunteerScore(text: string, ...roles: readonly VolunteerRole[]): number {
  return findVolunteerRoles(text).some((phrase) => roles.includes(phrase.tag)) ? 0.7 : 0
}
