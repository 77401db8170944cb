import type { ReadingMessage } from '../sections/reading.ts'
import type { Check, ReadEntries } from './check.ts'
import { doubtfulKind } from './doubtful-kind.ts'
import { missingPart } from './missing-part.ts'
import { noDate } from './no-date.ts'
import { reversedRange } from './reversed-range.ts'
import { severalPeriods } from './several-periods.ts'

const CHECKS: readonly Check[] = [noDate, reversedRange, severalPeriods, missingPart]

/** All that is worth a look in entries of one kind below one heading; where the kind is in doubt, nothing else is. */
export function checkEntries(section: ReadEntries): ReadingMessage[] {
  const doubts = doubtfulKind(section)
  return doubts.length > 0 ? [...doubts] : CHECKS.flatMap((check) => check(section))
}
