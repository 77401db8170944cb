import { findSpokenLanguages } from '../fields/languages-spoken.ts'
import { join, slice } from '../passage/passage.ts'
import type { Entry } from './entry.ts'
import type { Item } from './item.ts'
import { bareLines } from './lead.ts'
import type { Reading } from './reading.ts'

/** Read the languages that the owner speaks, and how well. */
export function spokenLanguages(reading: Reading, entry: Entry): Item[] {
  const lines = bareLines(reading, [...entry.lines, ...entry.items])
  const line = entry.lines.length === 2 ? join(lines, ': ') : join(lines, '\n')
  const found = findSpokenLanguages(line.text, { isListed: true })
  return found.map(({ language, fluency, index, length }) => {
    const passage = slice(line, index, index + length)
    return {
      target: 'languages',
      draft: {
        language: reading.takeAs('language', passage, language),
        fluency: fluency ? reading.takeAs('fluency', passage, fluency) : undefined,
      },
    }
  })
}
