import { nameForms } from '../fields/name-forms.ts'
import type { Passage } from '../passage/passage.ts'
import type { HintBook } from './hint-book.ts'

/** The other names that the owner says; those that are printed, in full or with initials, have been of use. */
export function useNames(book: HintBook, passages: readonly Passage[]): string[] {
  const hints = book.of('names')
  for (const hint of hints) {
    const forms = [hint.text, ...nameForms(hint.text, [])]
    if (passages.some(({ text }) => forms.some((form) => text.includes(form)))) book.use(hint)
  }
  return hints.map(({ text }) => text)
}
