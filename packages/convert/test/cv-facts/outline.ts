import type { Fact } from './fact.ts'

/** Headings in the document's order: title, level, and how many items the selector finds. */
const HEADINGS: readonly (readonly [string, number, number | undefined])[] = [
  ['Short Bio', 1, 1],
  ['Professional Experience', 1, 6],
  ['Education', 1, 4],
  ['Research Projects', 1, 4],
  ['Skills', 1, 4],
  ['Natural languages', 2, 2],
  ['Awards', 1, 5],
  ['Patents', 1, undefined],
  ['Pruning and/or Quantizing Machine Learning Predictors', 2, 3],
  ['Relevance Score Assignment for Artificial Neural Networks', 2, 6],
  ['Talks & Lectures', 1, undefined],
  ['Talks', 2, 14],
  ['Lectures', 2, 4],
  ['Publications', 1, undefined],
  ['Journal Articles', 2, 18],
  ['Contributions to Conference Proceedings and Workshops', 2, 14],
  ['Book Chapters', 1, 4],
  ['Preprints', 1, 11],
]

export const outlineFacts: readonly Fact[] = [
  ['outline.titles', HEADINGS.map(([title]) => title)],
  ...HEADINGS.flatMap(([title, level, count]): Fact[] => [
    [`outline.levels.${title}`, level],
    [`outline.counts.${title}`, count],
  ]),
]
