import { findTitledNames } from '../fields/titled-names.ts'
import { namesUniversity } from '../lexicon/clues.ts'
import { prepositionsAt, prepositionsOf, prepositionsOfEmployer } from '../lexicon/prepositions.ts'
import type { Passage } from '../passage/passage.ts'
import { evidenceOf } from './evidence.ts'
import { joinBodies } from './join-bodies.ts'
import { mergePlaces } from './merge-places.ts'
import { type Part, partOf } from './parts/part.ts'
import { partsOf } from './parts/parts-of.ts'

/** Most of a part is a person's name. */
const MOSTLY = 0.8

/** The parts of a post's lines: cut at separators, and at prepositions where a body follows; the parts of one name joined. */
export function postParts(lines: readonly Passage[]): Part[] {
  return lines.flatMap((line) =>
    mergePlaces(line, joinBodies(partsOf(line)))
      .flatMap(atPreposition)
      .flatMap(atWhole),
  )
}

/** Whether a text is a person with a title and nothing else. */
export function isPerson(passage: Passage): boolean {
  const [person] = findTitledNames(passage.text)
  return person !== undefined && person.length / passage.text.length > MOSTLY
}

/** `Postdoc at the University of X` is two parts, when what follows the preposition is an organisation. */
function atPreposition(part: Part): Part[] {
  const { text } = part.text
  const [opening] = prepositionsAt(` ${text}`)
  if (opening?.index === 0) {
    const body = partOf(part.line, part.start + opening.length - 1, part.end, 'at', part.parenthesis)
    if (
      body &&
      evidenceOf(body).organisation >= 0.7 &&
      namesUniversity(body.text.text) &&
      /^\p{Lu}/u.test(body.text.text)
    )
      return [body]
  }
  const beforeEmployers = new Set(prepositionsOfEmployer(text).map(({ index }) => index))
  for (const { index, length } of prepositionsAt(text)) {
    const at = part.start + index
    const right = partOf(part.line, at + length, part.end, 'at', part.parenthesis)
    const left = partOf(part.line, part.start, at, part.separator, part.parenthesis)
    if (!left || !right) continue
    const { organisation, department } = evidenceOf(right)
    const body = Math.max(organisation, department)
    const role = evidenceOf(left).position
    const named = beforeEmployers.has(index) && role >= 0.5 && /^\p{Lu}/u.test(right.text.text)
    if (named || (body >= 0.5 && role >= 0.3)) return [left, right]
  }
  return [part]
}

/** `Institut für Physik der Universität Wien`: a part of a university, and the university. */
function atWhole(part: Part): Part[] {
  if (part.quoted || part.parenthesis) return [part]
  for (const { index, length } of [...prepositionsOf(part.text.text)].reverse()) {
    const left = partOf(part.line, part.start, part.start + index, part.separator, false)
    const right = partOf(part.line, part.start + index + length, part.end, 'of', false)
    if (!left || !right || !namesUniversity(right.text.text)) continue
    const [unit, whole] = [evidenceOf(left), evidenceOf(right)]
    const isPart =
      Math.max(unit.department, unit.organisation) >= 0.5 &&
      unit.position < 0.5 &&
      !namesUniversity(left.text.text)
    if (isPart && whole.organisation >= 0.7) return [left, right]
  }
  return [part]
}
