import { looksLikeDegree, parseDegree } from '../fields/degree.ts'
import type { LabelKind } from '../languages/language.ts'
import { findHonours } from '../lexicon/roles.ts'
import { find } from '../passage/find.ts'
import { type Passage, slice } from '../passage/passage.ts'
import type { Draft } from '../report/draft.ts'
import type { Entry } from './entry.ts'
import { type Evidence, evidenceOf } from './evidence.ts'
import { takeLabel } from './grants.ts'
import type { Item } from './item.ts'
import { findLabels, type Labelled } from './labels.ts'
import { bareLines } from './lead.ts'
import { takeLink } from './links.ts'
import { type Part, partsOf, stretch } from './parts.ts'
import { best, contextParts, followers } from './read-post.ts'
import type { Reading } from './reading.ts'
import { takeNames, takeSupervisors } from './supervisors.ts'
import { takeAll } from './take-all.ts'
import { completion, findWhen } from './when.ts'

/** Read a degree: type, subject, institution, place, dates, thesis, supervisors, grade and distinctions. */
export function education(reading: Reading, entry: Entry): Item[] {
  const all = bareLines(reading, [...entry.lines, ...entry.items])
  const { url, lines: unlinked } = takeLink(reading, all)
  const when = findWhen({ ...entry, lines: unlinked })
  const labelled = when.lines.map(findLabels)
  const labels = labelled.flatMap((line) => line.labels)
  const dates = completion(reading, when)
  const thesis = takeThesis(reading, labels)
  const supervisors = [...takeLabelledNames(reading, labels), ...takeSupervisors(reading, all)]
  const score = takeLabel(reading, labels.find(({ kind }) => kind === 'grade'))
  const honours = takeHonours(reading, when.lines)
  const heads = labelled.slice(0, Math.max(1, entry.lines.length)).map(({ head }) => head)
  const degree = takeDegree(reading, heads.flatMap(partsOf).filter((part) => !reading.isTaken(part.text)), entry.contexts)
  const rest = all.flatMap((line) => reading.rest(line))
  return [
    {
      target: 'education',
      draft: {
        ...degree,
        url,
        ...dates,
        score,
        honours,
        thesis,
        supervisors,
        summary: takeAll(reading, 'rest', rest),
      },
    },
  ]
}

function takeThesis(reading: Reading, labels: readonly Labelled[]): Draft | undefined {
  const title = takeLabel(reading, labels.find(({ kind }) => kind === 'thesis' || kind === 'title'))
  return title ? { title } : undefined
}

function takeLabelledNames(reading: Reading, labels: readonly Labelled[]): Draft[] {
  const kinds: readonly LabelKind[] = ['supervisor']
  return labels.flatMap(({ kind, label, value }) => {
    if (!kinds.includes(kind)) return []
    const names = takeNames(reading, value)
    if (names.length > 0) reading.drop(label)
    return names
  })
}

function takeHonours(reading: Reading, lines: readonly Passage[]): Draft | undefined {
  for (const line of lines) {
    const found = findHonours(line.text)
    const [first, last] = [found[0], found.at(-1)]
    if (!first || !last) continue
    const end = last.index + last.length
    const closing = /^[”"’)]/u.exec(line.text.slice(end))
    return reading.take('honours', slice(line, first.index, end + (closing && last !== first ? 1 : 0)))
  }
  return undefined
}

/** The degree's part names its type and often its subject; the parts after it, up to the institution, are its subject. */
function takeDegree(reading: Reading, parts: readonly Part[], contexts: readonly Passage[]): Record<string, Draft | undefined> {
  const evidence = parts.map(evidenceOf)
  const above = contexts.flatMap(contextParts).map(evidenceOf)
  const degree = best(evidence, ({ part }) => looksLikeDegree(part.text.text) - (part.parenthesis ? 0.3 : 0), 0.4) ?? evidence[0]
  const others = evidence.filter((part) => part !== degree)
  const employer = best(above, (part) => part.organisation - part.place, 0.1)
  const institution = best(others.filter(({ part }) => !part.parenthesis), (part) => part.organisation - 0.5 * part.department, 0.3) ?? employer
  const places = others.filter((part) => part !== institution && !part.part.parenthesis && part.place >= 0.5)
  const free = new Set(others.filter((part) => part !== institution && !part.part.parenthesis))
  if (places.length === 0 && institution && institution !== employer) places.push(...followers(evidence, institution, free))
  if (places.length === 0 && institution === employer) places.push(...above.filter((part) => part !== employer && part.place >= 0.5))
  for (const place of places) free.delete(place)
  const parsed = degree ? parseDegree(degree.part.text.text) : undefined
  const studyType = degree && parsed?.studyType ? find(degree.part.text, parsed.studyType) : degree?.part.text
  const area = degree && parsed?.area ? find(degree.part.text, parsed.area) : undefined
  const following = area ? [] : subjectAfter(evidence, degree, free)
  return {
    institution: takeAll(reading, 'organisation', institution ? stretch([institution.part]) : []),
    studyType: studyType ? reading.take('degree', studyType) : undefined,
    area: takeAll(reading, 'subject', area ? [area] : stretch(following.map(({ part }) => part))),
    location: takeAll(reading, 'place', stretch(places.map(({ part }) => part))),
  }
}

function subjectAfter(parts: readonly Evidence[], degree: Evidence | undefined, free: ReadonlySet<Evidence>): Evidence[] {
  const subject: Evidence[] = []
  if (!degree) return subject
  for (const part of parts.slice(parts.indexOf(degree) + 1)) {
    const usable = free.has(part) && part.part.line === degree.part.line && part.department < 0.5 && part.organisation < 0.5
    if (!usable && part.part.parenthesis && subject.length === 0) continue
    if (!usable || part.part.separator === '.') break
    subject.push(part)
  }
  return subject
}

