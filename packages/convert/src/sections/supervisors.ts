import { findTitledNames } from '../fields/titled-names.ts'
import { type Passage, slice } from '../passage/passage.ts'
import type { Draft } from '../report/draft.ts'
import type { Reading } from './reading.ts'

/** Phrases that introduce supervisors without a colon; the names follow. */
const PHRASE =
  /(?:(?:additional |further )?(?:joint )?supervis(?:ed|ion)(?: headed)? by|advis(?:ed|or)s?:? |mentored by|under the (?:supervision|direction|guidance) of|(?:research|teaching|student) assistant to|betreut (?:von|durch)|bei prof|sous la direction de|dirigid[ao] por|bajo la dirección de|sotto la (?:guida|supervisione) d[ie]|orientad[ao] por|sob (?:a )?orientação de|begeleid door|o\.l\.v\.)\s*/giu

/** Take the people that a phrase such as "Supervised by …" introduces; the phrase is structure. */
export function takeSupervisors(reading: Reading, lines: readonly Passage[]): Draft[] {
  return lines.flatMap((line) =>
    [...line.text.matchAll(PHRASE)].flatMap((phrase) => {
      const from = phrase.index + phrase[0].length
      const end = /[;\n)]|\.\s+\p{Lu}\p{Ll}{3,}\s+\p{Ll}|\.$/u.exec(line.text.slice(from))
      const names = takeNames(reading, slice(line, from, end ? from + end.index : line.text.length))
      if (names.length > 0) reading.drop(slice(line, phrase.index, from))
      return names
    }),
  )
}

/** Take every person named in a passage. */
export function takeNames(reading: Reading, passage: Passage): Draft[] {
  return findTitledNames(passage.text).map(({ index, length }) =>
    reading.take('supervisor', slice(passage, index, index + length)),
  )
}
