import { findTitledNames, parsePeople } from '../fields/titled-names.ts'
import { SUPERVISION } from '../lexicon/supervised-by.ts'
import { type Passage, slice } from '../passage/passage.ts'
import type { Draft } from '../report/draft.ts'
import type { Reading } from './reading.ts'

/** Take the people that a phrase such as "Supervised by …" introduces; the phrase is structure. */
export function takeSupervisors(reading: Reading, lines: readonly Passage[]): Draft[] {
  return lines.flatMap((line) =>
    [...line.text.matchAll(SUPERVISION)].flatMap((phrase) => {
      if (reading.isTaken(slice(line, phrase.index, phrase.index + phrase[0].length))) return []
      const from = phrase.index + phrase[0].length
      const end = /[;\n)]|\.\s+\p{Lu}\p{Ll}{3,}\s+\p{Ll}|\.$/u.exec(line.text.slice(from))
      const names = takeNames(reading, slice(line, from, end ? from + end.index : line.text.length))
      if (names.length > 0) reading.drop(slice(line, phrase.index, from))
      return names
    }),
  )
}

/** Take every person named in a passage: a plain list of names, else the people with titles in running text. */
export function takeNames(reading: Reading, passage: Passage): Draft[] {
  const text = passage.text.replace(/\.$/u, '')
  const people = parsePeople(text) ?? findTitledNames(passage.text)
  return people
    .map(({ index, length }) => slice(passage, index, index + length))
    .filter((name) => !reading.isTaken(name))
    .map((name) => reading.take('supervisor', name))
}
