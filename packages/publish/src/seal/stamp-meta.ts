import type { Resume } from '@offprint/schema'
import { compareResumes, type ResumeChange } from '../difference/compare-resumes.ts'

export interface Stamp {
  /** Where this copy can be read. */
  readonly canonical: string | undefined
  /** The published copy that this one replaces. */
  readonly previous: Resume | undefined
  /** The time of publishing, ISO 8601; without it `lastModified` is left alone. */
  readonly now: string | undefined
}

/** Keeps `meta.canonical`, `meta.version` and `meta.lastModified` true; the last two only move when something changed. */
export function stampMeta(resume: Resume, { canonical, previous, now }: Stamp): Resume {
  const changes = previous === undefined ? undefined : compareResumes(previous, resume)
  const kept = changes?.length === 0 ? previous?.meta : undefined
  const version = kept?.version ?? nextVersion(previous?.meta?.version ?? resume.meta?.version, changes)
  const lastModified = kept?.lastModified ?? now
  return {
    ...resume,
    meta: {
      ...resume.meta,
      ...(canonical === undefined ? {} : { canonical }),
      ...(version === undefined ? {} : { version }),
      ...(lastModified === undefined ? {} : { lastModified }),
    },
  }
}

/** What is new counts as minor, anything else as a patch; a version that isn't semver is kept as it is. */
function nextVersion(version = 'v1.0.0', changes: readonly ResumeChange[] | undefined): string {
  const [, prefix, major, minor, patch] = /^(v?)(\d{1,9})\.(\d{1,9})\.(\d{1,9})$/.exec(version) ?? []
  if (changes === undefined || changes.length === 0 || prefix === undefined || major === undefined)
    return version
  const isNew = changes.some(({ kind }) => kind === 'added')
  return isNew
    ? `${prefix}${major}.${Number(minor) + 1}.0`
    : `${prefix}${major}.${minor}.${Number(patch) + 1}`
}
