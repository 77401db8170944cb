import type { ReadBack } from '@offprint/pdf'
import { plainText } from '../output/plain-text.ts'

const mostMissing = 5

/** Whether everything of the resume can be read in its PDF. */
export function isComplete({ recall, unmapped, cut }: ReadBack): boolean {
  return recall === 1 && unmapped.length === 0 && cut.length === 0
}

/** How much of each section was read back from a PDF, and what was not. */
export function describeRecall({ sections, unmapped, cut, inOrder }: ReadBack): string {
  const lines = sections.flatMap(({ section, fields, found, missing }) => [
    `  ${section.padEnd(14)} ${found} of ${fields} fields`,
    ...missing
      .slice(0, mostMissing)
      .map(({ pointer, value }) => `    missing ${pointer} ${plainText(value)}`),
  ])
  const faults = [
    ...unmapped.map(({ page, text }) => `  page ${page}: characters without a meaning in ${plainText(text)}`),
    ...cut.map(({ page, text }) => `  page ${page}: cut at the edge: ${plainText(text)}`),
    ...(inOrder ? [] : ['  the reading order differs from the order on the page']),
  ]
  return [...lines, ...faults].map((line) => `${line}\n`).join('')
}
