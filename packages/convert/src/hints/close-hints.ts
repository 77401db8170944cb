import type { Outline } from '../outline/build-outline.ts'
import type { Section } from '../outline/section.ts'
import { type Passage, textOf } from '../passage/passage.ts'
import type { ReadingMessage } from '../sections/reading.ts'
import type { Hint } from './hint.ts'
import type { HintBook } from './hint-book.ts'

/** Log the hints that were heeded, and give what is said of the others. */
export function closeHints(
  book: HintBook,
  outline: Outline,
  log: (passage: Passage, reason: string) => void,
): ReadingMessage[] {
  for (const hint of book.used()) if (hint.passage) log(hint.passage, saidBy(hint))
  return book.unused(outline.sections.flatMap(headingsOf))
}

function saidBy(hint: Hint): string {
  switch (hint.key) {
    case 'kind':
      return `kind ${hint.kinds.join(', ')}`
    case 'order':
      return `order ${hint.parts.join(', ')}`
    case 'names':
      return `name ${hint.text}`
    case 'omit':
      return 'leave out'
  }
}

function headingsOf(section: Section): string[] {
  return [...(section.heading ? [textOf(section.heading)] : []), ...section.children.flatMap(headingsOf)]
}
