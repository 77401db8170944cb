import type { CitationDate } from '@offprint/schema'
import type { Style } from './style.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const SHORT = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** The forms in which a template may ask for the date; each is empty when the date has not that much. */
export function formatDate(
  date: CitationDate | undefined,
  style: Style,
  suffix = '',
): Readonly<Record<'year' | 'date' | 'month-year' | 'full-date' | 'iso-date', string>> {
  const [year, month, day] = (date?.['date-parts']?.[0] ?? []).map(Number)
  if (year === undefined || Number.isNaN(year))
    return { year: '', date: '', 'month-year': '', 'full-date': '', 'iso-date': '' }
  const name = month === undefined ? undefined : MONTHS[month - 1]
  const short = month === undefined ? undefined : SHORT[month - 1]
  const printed = `${year}${suffix}`
  const iso = [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
  const full =
    name === undefined ? printed : day === undefined ? `${name} ${year}` : `${name} ${day}, ${year}`
  return {
    year: printed,
    date: {
      year: printed,
      'year, month day': join([printed, name], ', ', day),
      'day month year': join([name, printed], ' ', undefined, day),
      'year month day': join([printed, short], ' ', day),
    }[style.date],
    'month-year': short === undefined ? printed : `${short}. ${year}`.replace('May.', 'May'),
    'full-date': full,
    'iso-date': iso,
  }
}

function join(
  parts: readonly (string | undefined)[],
  separator: string,
  day?: number,
  before?: number,
): string {
  const text = parts.filter((part) => part !== undefined).join(separator)
  const named = parts.every((part) => part !== undefined)
  if (named && before !== undefined) return `${before} ${text}`
  return named && day !== undefined ? `${text} ${day}` : text
}
