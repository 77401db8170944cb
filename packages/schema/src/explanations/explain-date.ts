import { explainWith, type Fault } from './explain-with.ts'
import type { Explanation } from './explanation.ts'
import { quote } from './quote.ts'

const OPEN_END =
  /^(?:present|current|currently|now|today|ongoing|to date|heute|présent|presente|actualidad|atual)$/i
const YEAR_FIRST = /^(\d{4})[-/.](0?[1-9]|1[0-2])(?:[-/.](0?[1-9]|[12]\d|3[01]))?$/
const DAY_FIRST = /^(0?[1-9]|[12]\d|3[01])\.(0?[1-9]|1[0-2])\.(\d{4})$/
const WITH_TIME = /^\d{4}-\d{2}-\d{2}[T ]/
const RANGE = /^\d{4}\s*[-–—/]\s*(?:\d{4}|\d{2})$/

const FAULTS: readonly Fault[] = [
  {
    applies: (text) => text.trim() === '',
    message: () => 'The date is empty.',
    remedy: () => 'Leave the key out: what is unknown or still open has no date.',
  },
  {
    applies: (text) => OPEN_END.test(text.trim()),
    message: (text) => `${quote(text)} is not a date.`,
    remedy: () => 'Leave the key out: what goes on has no end date.',
  },
  {
    applies: (text) => WITH_TIME.test(text),
    message: () => 'A date has no time of day here.',
    remedy: (text) => `Write ${quote(text.slice(0, 10))}.`,
  },
  {
    applies: (text) => RANGE.test(text) && !YEAR_FIRST.test(text),
    message: (text) => `${quote(text)} is two dates.`,
    remedy: () => 'Write the first as “startDate” and the second as “endDate”.',
  },
  {
    applies: (text) => YEAR_FIRST.test(text),
    message: (text) => `${quote(text)} is not in the form that JSON Resume reads.`,
    remedy: (text) => `Write ${quote(join(YEAR_FIRST.exec(text)?.slice(1) ?? []))}.`,
  },
  {
    applies: (text) => DAY_FIRST.test(text),
    message: (text) => `${quote(text)} is not in the form that JSON Resume reads.`,
    remedy: (text) => `Write ${quote(join(DAY_FIRST.exec(text)?.slice(1).reverse() ?? []))}.`,
  },
  {
    applies: () => true,
    message: (text) => `${quote(text)} is not in the form that JSON Resume reads.`,
    remedy: () =>
      'Write “2014”, “2014-06” or “2014-06-29”, as much as is known; “printedDate” can keep the words.',
  },
]

/** Why a text is no date of JSON Resume: nothing there, “present”, another order or separator, a range. */
export function explainDate(value: unknown): Explanation {
  return explainWith(FAULTS, value)
}

function join(parts: readonly (string | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-')
}
