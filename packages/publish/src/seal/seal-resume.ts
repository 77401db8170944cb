import { createHash } from 'node:crypto'
import type { Meta, Resume } from '@offprint/schema'

interface SealedMeta extends Meta {
  readonly digest?: string
}

/**
 * Writes into `meta.digest` what the rest of the resume hashes to. As long as the two agree, nobody has edited the
 * published copy, and a new version may replace it from any machine. Formatting and the order of lines don't matter.
 */
export function sealResume(resume: Resume): Resume {
  const meta: SealedMeta = { ...resume.meta, digest: digestOf(resume) }
  return { ...resume, meta }
}

/** Whether a resume carries a digest that agrees with the rest of it. */
export function isSealed(resume: Resume): boolean {
  const meta: SealedMeta = resume.meta ?? {}
  return meta.digest !== undefined && meta.digest === digestOf(resume)
}

function digestOf({ meta, ...rest }: Resume): string {
  const sealed: SealedMeta = meta ?? {}
  const { digest: _, ...others } = sealed
  return `sha256:${createHash('sha256')
    .update(JSON.stringify({ ...rest, meta: others }))
    .digest('hex')}`
}
