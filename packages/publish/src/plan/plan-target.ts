import type { Resume } from '@offprint/schema'
import type { Bundle, Files } from '../bundle.ts'
import { compareResumes, type ResumeChange } from '../difference/compare-resumes.ts'
import { summariseChanges } from '../difference/summarise-changes.ts'
import { hashOf, manifestPath, readManifest, writeManifest } from '../seal/manifest.ts'
import { sealResume } from '../seal/seal-resume.ts'
import { stampMeta } from '../seal/stamp-meta.ts'
import type { Published, StateStore } from '../state/state-store.ts'
import type { Remote, Target, Update } from '../target.ts'
import { judge, type Verdict } from './judge.ts'
import { parseResume } from './parse-resume.ts'

/** What publishing to a target would do. The bytes in it are the bytes that will go out. */
export interface Plan {
  readonly target: Target
  readonly verdict: Verdict
  /** Each file that is added, replaced or removed. */
  readonly files: readonly {
    readonly path: string
    readonly action: 'add' | 'replace' | 'remove'
    readonly size: number
  }[]
  /** How the published resume changes. */
  readonly changes: readonly ResumeChange[]
  /** How the remote differs from what was last published, where somebody has changed it. */
  readonly foreign: readonly ResumeChange[]
  readonly update: Update
  readonly remote: Remote
  readonly next: Files
  /** What was last published from this machine, and what will be. */
  readonly last: Published | undefined
  readonly published: Published
}

/** Reads a target once and decides what to do there; writes nothing. */
export async function planTarget(
  target: Target,
  bundle: Bundle,
  state: StateStore,
  now: string | undefined,
): Promise<Plan> {
  const paths = filesFor(target, bundle.resume, bundle.files).keys()
  const last = await state.read(target.address)
  const remote = await target.read([...paths], last?.revision)
  const before = parseResume(remote.files.get('resume.json'))
  const canonical = target.canonical ?? remote.canonical ?? bundle.resume.meta?.canonical
  const make = (isRevision: boolean) => {
    const stamp = { canonical, previous: before, now, version: remote.version, isRevision }
    const resume = sealResume(stampMeta(bundle.resume, stamp))
    return { resume, next: filesFor(target, resume, bundle.files) }
  }
  const made = make(false)
  const { resume, next } = needsVersion(made.resume, made.next, remote) ? make(true) : made
  const update = updateOf(next, remote, before, resume)
  const verdict = judge(target, remote, next, last)
  return {
    target,
    verdict,
    files: describeFiles(update, remote),
    changes: compareResumes(before ?? {}, resume),
    foreign: verdict === 'conflict' && last !== undefined ? compareResumes(last.resume, before ?? {}) : [],
    update,
    remote,
    next,
    last,
    published: { files: hashes(next), resume },
  }
}

function filesFor(target: Target, resume: Resume, made: Files): Files {
  const json = Buffer.from(`${JSON.stringify(resume, null, 2)}\n`)
  const files = new Map<string, Uint8Array>([['resume.json', json], ...target.arrange(resume, made)])
  return target.manifest ? files.set(manifestPath, writeManifest(files)) : files
}

/** Something beside the resume differs, and the target takes no version twice. */
function needsVersion({ meta }: Resume, next: Files, { version, files }: Remote): boolean {
  return (
    version !== undefined &&
    meta?.version === version &&
    [...next].some(([path, bytes]) => !isSame(files.get(path), bytes))
  )
}

function updateOf(next: Files, remote: Remote, before: Resume | undefined, after: Resume): Update {
  const put = [...next].filter(([path, bytes]) => !isSame(remote.files.get(path), bytes))
  const ours = readManifest(remote.files.get(manifestPath))
  const remove = [...ours.keys()].filter((path) => !next.has(path) && remote.files.has(path))
  const summary = before === undefined ? 'first version' : summariseChanges(compareResumes(before, after))
  return { all: next, put: new Map(put), remove, summary }
}

function describeFiles({ put, remove }: Update, remote: Remote): Plan['files'] {
  const size = (bytes: Uint8Array | undefined): number => bytes?.byteLength ?? 0
  return [
    ...[...put].map(([path, bytes]) => ({
      path,
      action: remote.files.has(path) ? ('replace' as const) : ('add' as const),
      size: size(bytes),
    })),
    ...remove.map((path) => ({ path, action: 'remove' as const, size: size(remote.files.get(path)) })),
  ]
}

function hashes(files: Files): Published['files'] {
  return Object.fromEntries([...files].map(([path, bytes]) => [path, [hashOf(bytes)]]))
}

function isSame(a: Uint8Array | undefined, b: Uint8Array): boolean {
  return a !== undefined && Buffer.compare(a, b) === 0
}
