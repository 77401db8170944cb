import type { ReadingMessage } from '../sections/reading.ts'
import type { Hint } from './hint.ts'
import { nearest } from './nearest.ts'

/** What to say of a hint that matched nothing; `headings` are those of the document. */
export function unusedHint(hint: Hint, headings: readonly string[]): ReadingMessage {
  return {
    severity: 'warning',
    rule: 'unused-hint',
    ...matchless(hint, headings),
    ...(hint.passage ? { passage: hint.passage } : {}),
  }
}

function matchless(hint: Hint, headings: readonly string[]): Pick<ReadingMessage, 'reason' | 'remedy'> {
  if (hint.key === 'omit')
    return {
      reason: `the text to leave out stands nowhere: "${hint.text}"`,
      remedy: 'it must stand within one paragraph, item or cell, and be written as it is printed there',
    }
  if (hint.key === 'names')
    return { reason: `the name "${hint.text}" is printed nowhere, in full or with initials` }
  if (typeof hint.section === 'number')
    return {
      reason: 'this hint stands above no heading and in no section',
      remedy: 'write it right above a heading, or right below it',
    }
  const meant = nearest(hint.section, headings)
  return {
    reason: `no heading is "${hint.section}"`,
    remedy: meant === undefined ? 'name the heading as it is printed' : `did you mean "${meant}"?`,
  }
}
