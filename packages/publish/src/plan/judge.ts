import type { Files } from '../bundle.ts'
import { hashOf, type Manifest, manifestPath, readManifest } from '../seal/manifest.ts'
import { isSealed } from '../seal/seal-resume.ts'
import type { Published } from '../state/state-store.ts'
import type { Remote, Target } from '../target.ts'
import { parseResume } from './parse-resume.ts'

/**
 * `create`: nothing is there. `same`: nothing to do. `update`: what is there is what was last published.
 * `conflict`: what is there is somebody else's, or was changed since.
 */
export type Verdict = 'create' | 'same' | 'update' | 'conflict'

/** Compares what lies at the target with what was last published and with what is to be published. */
export function judge(target: Target, remote: Remote, next: Files, last: Published | undefined): Verdict {
  const there = [...remote.files].filter(([path]) => next.has(path) || last?.files[path] !== undefined)
  if (there.length === 0) return 'create'
  const leftovers = [...manifestOf(remote).keys()].some((path) => !next.has(path) && remote.files.has(path))
  const same = [...next].every(([path, bytes]) => hashAt(remote, path) === hashOf(bytes))
  if (same && !leftovers) return 'same'
  if (there.every(([path]) => isKnown(last, path, hashAt(remote, path)))) return 'update'
  const paths = there.map(([path]) => path)
  return isUntouched(target, remote, paths) && !isElsewhere(last, remote) ? 'update' : 'conflict'
}

/** Whether the remote itself proves that it is as Offprint left it, from whichever machine. */
function isUntouched(target: Target, remote: Remote, paths: readonly string[]): boolean {
  if (!target.manifest) {
    const resume = parseResume(remote.files.get('resume.json'))
    return resume !== undefined && isSealed(resume)
  }
  const manifest = manifestOf(remote)
  return paths
    .filter((path) => path !== manifestPath)
    .every((path) => manifest.get(path)?.includes(hashAt(remote, path) ?? '') === true)
}

/** This machine published something that is no longer there: another one has put its own in place. */
function isElsewhere(last: Published | undefined, remote: Remote): boolean {
  const known = last?.files['resume.json']
  if (known === undefined) return false
  const pending = manifestOf(remote).get('resume.json') ?? []
  return (
    !isKnown(last, 'resume.json', hashAt(remote, 'resume.json')) &&
    !pending.some((hash) => known.includes(hash))
  )
}

function isKnown(last: Published | undefined, path: string, hash: string | undefined): boolean {
  return hash !== undefined && last?.files[path]?.includes(hash) === true
}

function manifestOf(remote: Remote): Manifest {
  return readManifest(remote.files.get(manifestPath))
}

function hashAt(remote: Remote, path: string): string | undefined {
  const bytes = remote.files.get(path)
  return bytes === undefined ? undefined : hashOf(bytes)
}
