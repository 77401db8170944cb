import type { Resume } from '@offprint/schema'
import { compareResumes, type ResumeChange } from '../difference/compare-resumes.ts'

export interface Stamp {
  /** Where this copy can be read. */
  readonly canonical: string | undefined
  /** The published copy that this one replaces. */
  readonly previous: Resume | undefined
  /** The time of publishing, ISO 8601; without it `lastModified` is left alone. */
  readonly now: string | undefined
  /** The version of that copy by the target itself, which goes before what the copy says. */
  readonly version?: string | undefined
  /** What is published with the resume changed, so that a new version is due all the same. */
  readonly isRevision?: boolean
}

/** Keeps `meta.canonical`, `meta.version` and `meta.lastModified` true; the last two only move when something changed. */
export function stampMeta(resume: Resume, stamp: Stamp): Resume {
  const { canonical, previous, now, isRevision = false } = stamp
  const changes = previous === undefined ? undefined : compareResumes(previous, resume)
  const kept = changes?.length === 0 && !isRevision ? previous?.meta : undefined
  const last = stamp.version ?? previous?.meta?.version ?? resume.meta?.version
  const version = kept?.version ?? nextVersion(last, changes, isRevision)
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
function nextVersion(version = 'v1.0.0', changes: readonly ResumeChange[] = [], isRevision: boolean): string {
  const [, prefix, major, minor, patch] = /^(v?)(\d{1,9})\.(\d{1,9})\.(\d{1,9})$/.exec(version) ?? []
  if ((changes.length === 0 && !isRevision) || prefix === undefined || major === undefined) return version
  const isNew = changes.some(({ kind }) => kind === 'added')
  return isNew
    ? `${prefix}${major}.${Number(minor) + 1}.0`
    : `${prefix}${major}.${minor}.${Number(patch) + 1}`
}
