import type { HintOf } from '../hints/hint.ts'
import { type Draft, implied } from '../report/draft.ts'
import type { Reading } from '../sections/reading.ts'

/** Take the other names that the owner says, where the head doesn't print them already. */
export function takeSaidNames(
  reading: Reading,
  hints: readonly HintOf<'names'>[],
  printed: Readonly<Record<string, Draft | undefined>>,
): Draft[] {
  const known = new Set([printed.name, printed.alternateNames].flat().flatMap(printedIn))
  return hints
    .filter(({ text }) => !known.has(text))
    .map(({ text, passage }) => (passage ? reading.takeAs('hint', passage, text) : implied('hint', text)))
}

function printedIn(draft: unknown): string[] {
  return typeof draft === 'object' && draft !== null && 'value' in draft ? [String(draft.value)] : []
}
