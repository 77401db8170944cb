import { findDates } from '../fields/find-dates.ts'
import { labelKind } from '../languages/label-kind.ts'
import { type Passage, slice, split, trimPunctuation } from '../passage/passage.ts'
import type { Draft } from '../report/draft.ts'
import type { Reading } from '../sections/reading.ts'
import { withoutStop } from '../sections/title-part.ts'
import type { ContactLine } from './contact-line.ts'

/** Nobody younger has a CV that is worth converting; a later date in the head is the document's own. */
const LATEST_BIRTH = 2010

const PLACE = /^\W*(?:(?:in|at|à|en|a|em|te|i)\s+)?(\p{Lu}[^,;.–—]{1,40}(?:\([^()]{1,30}\))?)/u

/** Take birth date and place, and a nationality printed beside them. */
export function takeBirth(
  reading: Reading,
  lines: readonly ContactLine[],
): Record<string, Draft | undefined> {
  for (const line of lines) {
    for (const text of reading.rest(line.text)) {
      const [date] = findDates(text.text)
      if (!date?.start || Number(date.start.slice(0, 4)) >= LATEST_BIRTH) continue
      const before = text.text.slice(0, date.index)
      const said = line.label === 'born' || saysBorn(before)
      const alone = date.shape === 'day' && trimPunctuation(text).text.length <= date.length + 1
      if (said || alone) return read(reading, text, date)
    }
  }
  return {}
}

/** "born", "geboren am", "née le": the word before the date is one that labels birth dates. */
function saysBorn(before: string): boolean {
  const words = before.toLowerCase().match(/[\p{L}.]+/gu) ?? []
  return words.some(
    (_, index) =>
      labelKind(words.slice(index).join(' ')) === 'born' || labelKind(words[index] ?? '') === 'born',
  )
}

function read(
  reading: Reading,
  text: Passage,
  date: { index: number; length: number; start?: string },
): Record<string, Draft | undefined> {
  const end = date.index + date.length
  const birthDate = reading.takeAs('date', slice(text, date.index, end), date.start ?? '')
  reading.drop(slice(text, 0, date.index))
  const place = PLACE.exec(text.text.slice(end))
  const at = place ? end + place[0].length - (place[1]?.length ?? 0) : -1
  const birthPlace =
    place?.[1] && !namesNationality(place[1])
      ? reading.take('place', trimPunctuation(slice(text, at, at + place[1].length)))
      : undefined
  const nationality = nationalityAmong(reading.rest(text).flatMap((rest) => split(rest, /[,;]|\s[–—]\s/gu)))
  return {
    birthDate,
    birthPlace,
    ...(nationality ? { nationality: takeNationality(reading, nationality) } : {}),
  }
}

/** The piece that says what it is, else one of a word or two that tells no family status. */
function nationalityAmong(pieces: readonly Passage[]): Passage | undefined {
  const named = pieces.find(({ text }) => namesNationality(text))
  const [first] = pieces.map(trimPunctuation)
  const [word = '', , more] = first?.text.match(/\p{L}+/gu) ?? []
  return named ?? (more === undefined && labelKind(word) !== 'familyStatus' ? first : undefined)
}

/** `Austrian citizen`, `nationalité française`: the word that says what it is is no part of the value. */
export function takeNationality(reading: Reading, text: Passage): Draft {
  const word = wordOfNationality(text.text)
  if (!word) return reading.take('nationality', text)
  const value = word.index === 0 ? slice(text, word.length) : slice(text, 0, word.index)
  const taken = reading.take('nationality', withoutStop(trimPunctuation(value)))
  reading.drop(text)
  return taken
}

function namesNationality(text: string): boolean {
  return wordOfNationality(text) !== undefined
}

/** The first or the last word, where it is a label for nationality. */
function wordOfNationality(text: string): { index: number; length: number } | undefined {
  const words = [...text.matchAll(/\p{L}+/gu)]
  const word = [words[0], words.at(-1)].find((found) => found && labelKind(found[0]) === 'nationality')
  return word && words.length > 1 ? { index: word.index, length: word[0].length } : undefined
}
