import { looksLikeOrganisation, looksLikePosition } from '../fields/organisation.ts'
import { slice } from '../passage/passage.ts'
import type { Draft } from '../report/draft.ts'
import type { Reading } from '../sections/reading.ts'
import type { ContactLine } from './contact-line.ts'

const LINES_LOOKED_AT = 10
const LONGEST = 140

/** Take what the owner is by profession: the first line that names a position, and those beside it on the same line. */
export function takeLabel(reading: Reading, lines: readonly ContactLine[]): Draft | undefined {
  for (const { text, label } of lines.slice(0, LINES_LOOKED_AT)) {
    if (
      label !== undefined ||
      reading.isTaken(text) ||
      text.text.length > LONGEST ||
      /[.!?]$/u.test(text.text)
    )
      continue
    if (looksLikePosition(text.text) < 0.5) continue
    const cut = /\s[/–—-]\s|\s*,\s/gu
    let end = text.text.length
    for (const match of text.text.matchAll(cut)) {
      const rest = text.text.slice(match.index + match[0].length)
      if (looksLikeOrganisation(rest) > 0.5 && looksLikePosition(rest) < 0.5) {
        end = match.index
        break
      }
    }
    return reading.take('position', slice(text, 0, end))
  }
  return undefined
}
