import { careerFacts } from './cv-facts/career.ts'
import type { Fact } from './cv-facts/fact.ts'
import { outlineFacts } from './cv-facts/outline.ts'
import { patentFacts } from './cv-facts/patents.ts'
import { personFacts } from './cv-facts/person.ts'
import { publicationFacts } from './cv-facts/publications.ts'
import { talkFacts } from './cv-facts/talks.ts'

/** What cv.md says, read by a person from the document alone, in the document's order. */
export const facts: readonly Fact[] = [
  ...personFacts,
  ...careerFacts,
  ...patentFacts,
  ...talkFacts,
  ...publicationFacts,
  ...outlineFacts,
]

/** Facts that don't hold yet. One that begins to hold has to leave this list. */
export const knownGaps: readonly string[] = []
