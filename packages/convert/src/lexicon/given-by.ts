import { GIVEN_BY } from '../tables/words.ts'

const PATTERN = new RegExp(`^(?:${GIVEN_BY.join('|')})\\s*:?\\s+(?=\\S)`, 'iu')

/** How many letters at the start of a line lead to who gave, issued or published something: `Awarded by`; 0 for none. */
export function lengthOfGivenBy(line: string): number {
  return PATTERN.exec(line)?.[0].length ?? 0
}
