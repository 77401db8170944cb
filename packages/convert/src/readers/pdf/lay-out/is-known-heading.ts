import { headingKind } from '../../../languages/heading-kind.ts'

const LONGEST = 70
const KNOWN = 0.9

/** Whether a text is a heading that some language's lexicon has. */
export function isKnownHeading(text: string): boolean {
  return text.length <= LONGEST && (headingKind(text)?.score ?? 0) >= KNOWN
}
