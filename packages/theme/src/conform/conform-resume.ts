import type { Resume } from '@offprint/schema'
import { resumeShape } from '../generated/resume-shape.ts'
import { conform } from './conform.ts'
import type { Loose } from './loose.ts'

/** Read any value as a resume: a fresh one that holds what fits the vocabulary, and may be empty. */
export function conformResume(value: unknown): Loose<Resume> {
  return (conform(value, resumeShape) ?? {}) as Loose<Resume>
}
