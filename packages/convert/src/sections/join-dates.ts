import { findDates } from '../fields/find-dates.ts'
import { isJoining } from '../lexicon/joining-words.ts'
import { join, type Passage } from '../passage/passage.ts'

/** `Science Foundation, 2020 and 2023`: an element of a list that is only a time belongs to the one before. */
export function joinDates(elements: readonly Passage[]): Passage[] {
  const joined: Passage[] = []
  for (const element of elements) {
    const last = joined.at(-1)
    const dates = findDates(element.text)
    const words = dates.reduce((text, date) => text.replace(date.text, ''), element.text)
    if (last && dates.length > 0 && isJoining(words)) joined[joined.length - 1] = join([last, element], ', ')
    else joined.push(element)
  }
  return joined
}
