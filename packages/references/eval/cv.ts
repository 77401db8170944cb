import { readFileSync } from 'node:fs'
import type { Citation } from '@offprint/schema'
import { type ParsedReference, parseReferences } from '../src/index.ts'
import { compareFields, report, type Tally } from './compare.ts'
import { type Block, readBlocks } from './documents.ts'
import { citationFields } from './fields.ts'

/** One reference of the first document, as its list prints it, with what was read. */
export interface ReadItem {
  readonly heading: string
  readonly parsed: ParsedReference
}

const OWNER = ['Sebastian Lapuschkin', 'Sebastian Bach']
const LISTS = [
  'Journal Articles',
  'Contributions to Conference Proceedings and Workshops',
  'Book Chapters',
  'Preprints',
]
const PATENTS = [
  'Pruning and/or Quantizing Machine Learning Predictors',
  'Relevance Score Assignment for Artificial Neural Networks',
]

/** Read every reference and patent of cv.md, in its order. */
export function readCv(markdown: string): ReadItem[] {
  const blocks = readBlocks(markdown).filter((block) => block.text.text.length > 20)
  const under = (heading: string): Block[] => blocks.filter((block) => block.heading === heading)
  const references = LISTS.flatMap((heading) =>
    parseReferences(
      under(heading).map((block) => block.text),
      { owner: OWNER, heading },
    ).map((parsed) => ({ heading, parsed })),
  )
  const patents = PATENTS.flatMap((heading) => {
    const lines = under(heading).flatMap((block) => block.text.text.split('\n'))
    return parseReferences(lines, { owner: OWNER, heading: 'Patents' }).map((parsed) => ({ heading, parsed }))
  })
  return [...references, ...patents]
}

/** Compare with the reviewed reading of every item. */
export function evaluateCv(document: string, gold: string, verbose: boolean): string {
  const expected = JSON.parse(readFileSync(gold, 'utf8')) as Citation[]
  const read = readCv(readFileSync(document, 'utf8'))
  const tallies = new Map<string, Tally>()
  const lines: string[] = []
  let whole = 0
  expected.forEach((citation, index) => {
    const errors = compareFields(
      citationFields(citation),
      citationFields(read[index]?.parsed.citation ?? { type: 'document' }),
      tallies,
    )
    if (errors.length === 0) whole += 1
    else if (verbose) lines.push(`  ${citation.title ?? ''}`, ...errors.map((error) => `      ${error}`))
  })
  return [...lines, report(tallies, whole, expected.length)].join('\n')
}
