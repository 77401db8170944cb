import { impossibleDates } from './problems/impossible-dates.ts'
import { locateProblems } from './problems/locate-problems.ts'
import { repeatedProfiles } from './problems/repeated-profiles.ts'
import type { ResumeProblem } from './problems/resume-problem.ts'
import { reversedDates } from './problems/reversed-dates.ts'
import { schemaProblems } from './problems/schema-problems.ts'
import { wrongOrcid } from './problems/wrong-orcid.ts'

const CHECKS: readonly ((resume: unknown) => ResumeProblem[])[] = [
  schemaProblems,
  impossibleDates,
  reversedDates,
  repeatedProfiles,
  wrongOrcid,
]

/**
 * Check a resume against JSON Resume, against the extension of this package, and against what no schema can say.
 *
 * @param value - The resume, parsed.
 * @param source - The JSON text it was parsed from; with it, problems carry line and column and stand in its order.
 * @returns The problems; none is an `error` when the resume is valid. Never throws.
 */
export function validateResume(value: unknown, source?: string): ResumeProblem[] {
  const problems = CHECKS.flatMap((check) => check(value))
  return source === undefined ? problems : locateProblems(problems, source)
}
