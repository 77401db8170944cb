import { looksLikeOrganisation } from '../fields/organisation.ts'
import { type Passage, slice } from '../passage/passage.ts'
import type { Draft } from '../report/draft.ts'
import { degreeParts } from './degree-parts.ts'
import type { Labelled } from './labels.ts'
import { findLinks } from './links.ts'
import type { Part } from './parts/part.ts'
import type { Reading } from './reading.ts'
import { withoutQuotes } from './title-part.ts'

const SHORTEST_TITLE = 12

/** Where a labelled title ends: at a sentence that says something else, or at a bracket. */
const END =
  /\.\s+(?=(?:supervis|advis|promot|betreu|direct|chair|committee|relator|tutor|orient|gutacht|referent|defen|kommission)\p{L}*)|\s[([](?=(?:pdf|link|online|in\s)\b)/iu

/** Take the thesis: what its label names, else a title in quotes or italics. */
export function takeThesis(
  reading: Reading,
  labels: readonly Labelled[],
  lines: readonly Passage[],
): Draft | undefined {
  const label = labels.find(({ kind }) => kind === 'thesis' || kind === 'title')
  const [named] = label ? reading.rest(withoutQuotes(titleIn(label.value))) : []
  if (label && named) {
    reading.drop(label.label)
    return { title: reading.take('thesis', named) }
  }
  const part = lines
    .flatMap(degreeParts)
    .find((candidate) => isTitle(candidate) && !reading.isTaken(candidate.text))
  if (!part) return undefined
  const [link] = findLinks(part.text)
  return {
    title: reading.take('thesis', withoutQuotes(part.text)),
    ...(link ? { url: reading.takeAs('thesis', [], link.url) } : {}),
  }
}

function titleIn(value: Passage): Passage {
  const quoted = /^["“„«‘][\s\S]*?["”“»’](?=[\s.,;)\]]|$)/u.exec(value.text)
  if (quoted) return slice(value, 0, quoted[0].length)
  const set = value.marks.find(
    (mark) => mark.start <= 1 && (mark.kind === 'emphasis' || mark.kind === 'strong'),
  )
  if (set && set.end - set.start >= SHORTEST_TITLE) return slice(value, 0, set.end)
  const end = END.exec(value.text)
  return end ? slice(value, 0, end.index) : value
}

function isTitle(part: Part): boolean {
  return (
    (part.quoted || part.emphasis) &&
    !part.parenthesis &&
    part.text.text.length >= SHORTEST_TITLE &&
    (part.quoted || looksLikeOrganisation(part.text.text) < 0.4)
  )
}
