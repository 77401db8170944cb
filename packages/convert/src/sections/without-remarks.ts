import { isSiteLink } from '../basics/is-site-link.ts'
import { findDates } from '../fields/find-dates.ts'
import { findIgnored } from '../lexicon/roles.ts'
import type { Passage } from '../passage/passage.ts'
import type { Entry } from './entry.ts'
import type { Reading } from './reading.ts'

/**
 * Leave out lines that speak of the document and not of its owner ("Last updated …", "Page 2 of 3", the place and the day
 * at its end): they are structure.
 */
export function withoutRemarks(reading: Reading, entries: readonly Entry[]): Entry[] {
  return entries
    .map((entry) => withoutLastLink(reading, entry))
    .filter((entry) => {
      const [line] = entry.lines
      const alone = line && entry.lines.length === 1 && entry.items.length === 0
      if (!alone || !(isRemark(line.text) || signs(line, reading.source))) return true
      reading.drop(line)
      return false
    })
}

/** A link to download the document that stands below the last entry. */
function withoutLastLink(reading: Reading, entry: Entry): Entry {
  const last = entry.lines.at(-1)
  if (!last || entry.lines.length === 1 || !isSiteLink(last) || !isRemark(last.text)) return entry
  reading.drop(last)
  return { ...entry, lines: entry.lines.slice(0, -1) }
}

/** `Freiburg, im Oktober 2023`, where nothing follows. */
function signs(line: Passage, source: string): boolean {
  if (/\p{L}/u.test(source.slice((line.offsets.at(-1) ?? 0) + 1))) return false
  const [date] = findDates(line.text)
  if (!date || date.range || (date.shape !== 'day' && date.shape !== 'month')) return false
  const place = line.text.slice(0, date.index) + line.text.slice(date.index + date.length)
  return /^\s*(?:\p{Lu}[\p{L}\p{M} .-]{1,30},\s*)?(?:\p{Ll}{1,3}\s*){0,2}[.]?\s*$/u.test(place)
}

function isRemark(text: string): boolean {
  const found = findIgnored(text)
  return (
    found[0] !== undefined &&
    found[0].index <= 2 &&
    [...found, ...findDates(text)].reduce((sum, { length }) => sum + length, 0) / text.length > 0.4
  )
}
