import { validateResume } from '@offprint/schema'
import type { JsonObject } from './json.ts'

/** Whether something may be a resume, or a part of one: what somebody has changed by hand may not. */
export function isValid(resume: JsonObject): boolean {
  return validateResume(resume).every(({ severity }) => severity !== 'error')
}
