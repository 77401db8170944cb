import { looksLikeDegree, parseDegree } from '../fields/degree.ts'
import { honoursIn } from '../fields/degrees/honours.ts'
import { scoreIn } from '../fields/degrees/score.ts'
import { looksLikeOrganisation } from '../fields/organisation.ts'
import { find } from '../passage/find.ts'
import { type Passage, slice } from '../passage/passage.ts'
import type { Draft } from '../report/draft.ts'
import { areaBeside, degreeParts, endBefore, schoolBehind } from './degree-parts.ts'
import type { Labelled } from './labels.ts'
import { best } from './read-post.ts'
import type { Reading } from './reading.ts'

/** Where a degree is printed. */
export interface PrintedDegree {
  readonly heads: readonly Passage[]
  /** The lines with their labels and what these name. */
  readonly lines: readonly Passage[]
  readonly labels: readonly Labelled[]
  readonly contexts: readonly Passage[]
}

/** Read the degree from where its name begins to the end of its line; a label may hold its grade or subject. */
export function takeDegree(
  reading: Reading,
  { heads, lines, labels, contexts }: PrintedDegree,
): Record<string, Draft | undefined> {
  const candidates = heads.flatMap(degreeParts).filter((part) => !reading.isTaken(part.text))
  const part =
    best(candidates, ({ text, parenthesis }) => looksLikeDegree(text.text) - (parenthesis ? 0.3 : 0), 0.4) ??
    candidates[0]
  if (!part) return {}
  const isNamed =
    contexts.length > 0 || candidates.some(({ text }) => looksLikeOrganisation(text.text) >= 0.5)
  const school = schoolBehind(part, candidates, isNamed)
  const line = slice(part.line, part.start, school && endBefore(school, candidates))
  const parsed = parseDegree(line.text.replaceAll('\t', ' '))
  const read = (rule: string, value: string | undefined): Draft | undefined => {
    const passage = value === undefined ? undefined : find(line, value)
    return passage && !reading.isTaken(passage) ? reading.takeAs(rule, passage, value ?? '') : undefined
  }
  const studyType = parsed ? read('degree', parsed.studyType) : reading.take('degree', part.text)
  const label = labels.find(
    ({ kind, value }) => kind === 'grade' || (kind === 'note' && /^\d/u.test(value.text)),
  )
  const labelledArea = labels.find(({ kind }) => kind === 'area')
  const score =
    (label ? takeLabelled(reading, label) : read('grade', parsed?.score)) ??
    takePrinted(reading, 'grade', lines, scoreIn)
  const area =
    read('subject', parsed?.area) ?? (labelledArea ? takeLabelled(reading, labelledArea) : undefined)
  const honours = read('honours', parsed?.honours) ?? takePrinted(reading, 'honours', lines, honoursIn)
  const beside = area
    ? undefined
    : areaBeside(
        part,
        candidates.filter(({ text }) => !reading.isTaken(text)),
      )
  return { studyType, area: area ?? (beside && reading.take('subject', beside.text)), score, honours }
}

/** A grade or a distinction that stands apart from the degree, behind the institution or on a line of its own. */
function takePrinted(
  reading: Reading,
  rule: string,
  lines: readonly Passage[],
  find: (text: string) => { readonly start: number; readonly end: number } | undefined,
): Draft | undefined {
  for (const line of lines) {
    let from = 0
    for (let found = find(line.text); found; found = find(line.text.slice(from))) {
      const passage = slice(line, from + found.start, from + found.end)
      if (!reading.isTaken(passage)) return reading.take(rule, passage)
      from += found.end
    }
  }
  return undefined
}

function takeLabelled(reading: Reading, { kind, label, value }: Labelled): Draft | undefined {
  if (value.text === '' || reading.isTaken(value)) return undefined
  reading.drop(label)
  return reading.take(kind, value)
}
