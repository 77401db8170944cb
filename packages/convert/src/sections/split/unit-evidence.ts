import { looksLikeOrganisation, looksLikePosition } from '../../fields/organisation.ts'
import { looksLikePlace } from '../../fields/place.ts'
import type { Unit } from './unit.ts'

const LONGEST_CONTEXT = 90
const SURELY_POSITION = 0.8

/** What may stand behind the date that closes a line: `(invited)`, `– oral`. */
const LONGEST_REMARK = 28

/** Whether the line, or its first sentence, opens or closes with a date, as the line that heads an entry does; one in brackets is a remark. */
export function isDated(unit: Unit): boolean {
  if (/^\([^()]*\)$/u.test(unit.text.text)) return false
  return unit.dates.some((date) => {
    const after = unit.text.text.slice(date.index + date.length)
    const closes = after.length <= LONGEST_REMARK || /^[.;]\s/u.test(after)
    return (date.start ?? date.month) !== undefined && (date.index <= 3 || closes)
  })
}

/** Whether the line is a date and nothing else. */
export function isPureDate(unit: Unit): boolean {
  const [date] = unit.dates
  if (!date || unit.dates.length !== 1 || (date.start ?? date.end ?? date.month) === undefined) return false
  const rest = unit.text.text.slice(0, date.index) + unit.text.text.slice(date.index + date.length)
  return !/[\p{L}\p{N}]/u.test(rest)
}

/** Whether the line holds dates and nothing else but remarks in brackets: `Fall 2013 (TA); Spring 2014`. */
export function isOnlyDates(unit: Unit): boolean {
  const bare = unit.text.text.replace(/\([^()]*\)/gu, (whole) => ' '.repeat(whole.length))
  const words = bare
    .split('')
    .filter((_, index) => !unit.dates.some((date) => date.index <= index && index < date.index + date.length))
  return unit.dates.length > 0 && !/[\p{L}\p{N}]/u.test(words.join(''))
}

/** Whether it is a table row with nothing in its first cell. */
export function lacksLead(unit: Unit): boolean {
  return unit.cells?.[0]?.text.trim() === ''
}

/** A short undated line that names an employer or a place, and can stand above several entries. */
export function isContextLine(unit: Unit | undefined): boolean {
  if (!unit || unit.role === 'item' || unit.role === 'row' || unit.dates.length > 0 || unit.bold) return false
  const text = unit.text.text
  if (text.length > LONGEST_CONTEXT || /[.!?:]$/u.test(text) || unit.label !== undefined) return false
  if (looksLikePosition(text) >= SURELY_POSITION) return false
  return looksLikeOrganisation(text) >= 0.5 || looksLikePlace(text) >= 0.5
}

/** Whether two lines open in the same way: both quoted, bold or italic, or both plain and dated. */
export function areAlike(first: Unit, second: Unit): boolean {
  const [one, other] = [openingOf(first), openingOf(second)]
  return one === other && (one !== 'plain' || (first.dates.length > 0 && second.dates.length > 0))
}

function openingOf(unit: Unit): string {
  if (/^["“„«‘]/u.test(unit.text.text)) return 'quoted'
  if (unit.bold) return 'bold'
  return unit.text.marks.some((mark) => mark.kind === 'emphasis' && mark.start === 0) ? 'emphasis' : 'plain'
}
