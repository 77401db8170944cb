import type { DateShape } from '../date-match.ts'
import type { DateStyle } from '../date-style.ts'
import { wordedDayAt } from './day-point.ts'
import { decadeAt } from './decade.ts'
import { ideographicPointAt } from './ideographic-point.ts'
import { monthFirstAt } from './month-point.ts'
import { numericPointAt } from './numeric-point.ts'
import { seasonAt, sessionAt } from './season-point.ts'
import type { Token } from './token.ts'
import { yearFirstAt } from './year-point.ts'

/** One printed date, which can itself last for days (`8–10 June 2022`) or years (`2013/14`). */
export interface Point {
  readonly shape: DateShape
  readonly year?: number
  readonly month?: number
  readonly day?: number
  readonly endYear?: number
  readonly endMonth?: number
  readonly endDay?: number
  /** Printed as a range of its own: `8–10 June 2022`, `2014–22`. */
  readonly range?: boolean
  /** Means something only beside a date with a year: `26.03`, `April`, `8`. */
  readonly dependent?: boolean
  /** The token after it. */
  readonly next: number
}

export type DateOrder = 'dmy' | 'mdy'

export type PointReader = (tokens: readonly Token[], at: number, style: DateStyle) => Point | undefined

/** From the most telling form to the least. */
const READERS: readonly PointReader[] = [
  ideographicPointAt,
  wordedDayAt,
  monthFirstAt,
  seasonAt,
  sessionAt,
  decadeAt,
  numericPointAt,
  yearFirstAt,
]

/** Read the date that starts at a token. */
export function pointAt(tokens: readonly Token[], at: number, style: DateStyle): Point | undefined {
  for (const read of READERS) {
    const point = read(tokens, at, style)
    if (point !== undefined) return point
  }
  return undefined
}
