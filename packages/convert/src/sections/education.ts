import { isSameBody } from '../lexicon/clues.ts'
import type { Passage } from '../passage/passage.ts'
import type { Draft } from '../report/draft.ts'
import { followers, shortNameAfter } from './beside-body.ts'
import { degreeParts, isNamedSchool } from './degree-parts.ts'
import type { Entry } from './entry.ts'
import { type Evidence, evidenceOf } from './evidence.ts'
import type { Item } from './item.ts'
import { findLabels, type Labelled } from './labels.ts'
import { bareLines } from './lead.ts'
import { takeLink } from './links.ts'
import type { Part } from './parts/part.ts'
import { stretch } from './parts/stretch.ts'
import { best, contextParts } from './read-post.ts'
import type { Reading } from './reading.ts'
import { takeNames, takeSupervisors } from './supervisors.ts'
import { takeAll, takePlace } from './take-all.ts'
import { takeDegree } from './take-degree.ts'
import { takeThesis } from './thesis.ts'
import { withoutStop } from './title-part.ts'
import { findWhen } from './when/find-when.ts'
import { completion } from './when/period.ts'

/** Read a degree: type, subject, institution, place, dates, thesis, supervisors, grade and distinctions. */
export function education(reading: Reading, entry: Entry): Item[] {
  const all = bareLines(reading, [...entry.lines, ...entry.items])
  const { url, lines: unlinked } = takeLink(reading, all)
  const when = findWhen({ ...entry, lines: unlinked })
  const labelled = when.lines.map(findLabels)
  const labels = labelled.flatMap((line) => line.labels)
  const dates = completion(reading, when)
  const supervisors = [...takeLabelledNames(reading, labels), ...takeSupervisors(reading, all)]
  const heads = labelled.map(({ head }) => head)
  const degree = takeDegree(reading, { heads, lines: when.lines, labels, contexts: entry.contexts })
  const thesis = takeThesis(reading, labels, heads)
  const same = heads.flatMap(degreeParts).find((part) => isSameBody(part.text.text))
  if (same) reading.drop(same.text)
  const parts = heads.flatMap(degreeParts).filter((part) => !reading.isTaken(part.text))
  const where = takeInstitution(reading, parts, entry.contexts)
  const rest = all.flatMap((line) => reading.rest(line))
  return [
    {
      target: 'education',
      draft: {
        ...where,
        ...degree,
        url,
        ...dates,
        thesis,
        supervisors,
        summary: takeAll(reading, 'rest', rest),
      },
      sameBody: same !== undefined,
    },
  ]
}

function takeLabelledNames(reading: Reading, labels: readonly Labelled[]): Draft[] {
  return labels.flatMap(({ kind, label, value }) => {
    if (kind !== 'supervisor') return []
    const names = takeNames(reading, value)
    if (names.length > 0) reading.drop(label)
    return names
  })
}

function takeInstitution(
  reading: Reading,
  parts: readonly Part[],
  contexts: readonly Passage[],
): Record<string, Draft | undefined> {
  const evidence = parts.map(evidenceOf)
  const above = contexts.flatMap(contextParts).map(evidenceOf)
  const open = evidence.filter(({ part }) => !part.parenthesis && !part.quoted)
  const own = best(open, (part) => part.organisation - 0.5 * part.department - part.place, 0.25)
  const institution =
    own ?? best(above, (part) => part.organisation - part.place, 0.1) ?? open.find(isNamedSchool)
  const places = placesOf(open, evidence, own, above)
  const department = open.find((part) => part !== own && part.department >= 0.5 && !places.includes(part))
  return {
    institution: takeAll(
      reading,
      'organisation',
      institution
        ? stretch([institution.part, ...shortNameAfter(evidence, institution)]).map(withoutStop)
        : [],
    ),
    department: takeAll(reading, 'department', department ? [department.part.text] : []),
    location: takePlace(reading, stretch(places.map(({ part }) => part))),
  }
}

function placesOf(
  open: readonly Evidence[],
  all: readonly Evidence[],
  own: Evidence | undefined,
  above: readonly Evidence[],
): Evidence[] {
  const places = open.filter((part) => part !== own && part.place >= 0.5)
  if (places.length > 0) return places
  const departments = open.filter((part) => part !== own && part.department >= 0.5)
  if (own) return followers(all, own, new Set(open.filter((part) => part !== own)), new Set(departments))
  return above.filter((part) => part.place >= 0.5)
}
