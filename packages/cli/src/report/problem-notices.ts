import type { ResumeProblem } from '@offprint/schema'
import type { Notice } from '../output/format-notice.ts'

/** The problems of a resume as notices about its JSON text. */
export function problemNotices(problems: readonly ResumeProblem[]): Notice[] {
  return problems.map(({ severity, rule, message, remedy, pointer, line, column }) => ({
    severity,
    rule,
    reason: pointer === '' ? message : `${pointer}: ${message}`,
    remedy,
    start: line === undefined || column === undefined ? undefined : { line, column },
  }))
}
