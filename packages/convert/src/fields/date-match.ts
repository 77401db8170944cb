export type DateShape = 'day' | 'month' | 'year' | 'season' | 'term' | 'academic-year' | 'decade' | 'unknown'

/** A date or a range of dates in a text. */
export interface DateMatch {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, no finer than printed. */
  readonly start?: string
  /** The last day, month or year, included; absent for a single date. */
  readonly end?: string
  /** The range has begun and goes on. */
  readonly open: boolean
  readonly text: string
  /** UTF-16 offset. */
  readonly index: number
  readonly length: number
  readonly shape: DateShape
  /** Printed as a range: two dates, `since`, `until`, or a dash without an end. */
  readonly range: boolean
  /** A date printed without its year, 1 to 12 and 1 to 31; see `completeWith`. */
  readonly month?: number
  readonly day?: number
  readonly endMonth?: number
  readonly endDay?: number
  /** The later date was printed first; `start` and `end` are in order. */
  readonly reversed?: true
  /** Printed as expected or planned. */
  readonly expected?: true
  /** A dash follows, and then text: `2020 – Senior Lecturer`. */
  readonly dashAfter?: true
  /** Stands inside quotation marks, as in a title. */
  readonly quoted?: true
}
