import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PublishError } from '../publish-error.ts'
import { manifestPath, readManifest } from '../seal/manifest.ts'
import { siteFiles } from '../site/site-files.ts'
import type { Remote, Target, Update } from '../target.ts'
import { type Author, type Git, openGit } from './git.ts'

export interface BranchOptions {
  /** A URL or path that `git push` accepts. Credentials are git's own matter. */
  readonly repository: string
  readonly branch: string
  /** The URL that the branch is served at. */
  readonly url?: string | undefined
  readonly author?: Author
}

const defaultAuthor = { name: 'Offprint', email: 'offprint@users.noreply.github.com' }

/**
 * A static site on a branch of a git repository, as GitHub Pages serves it. An update is one commit on top of the
 * branch, pushed only if nobody else has pushed since; files that are not ours stay as they are.
 */
export function branchTarget({ repository, branch, url, author = defaultAuthor }: BranchOptions): Target {
  const address = `${withoutPassword(repository)}#${branch}`
  const inScratch = <T>(work: (git: Git) => Promise<T>): Promise<T> => withScratch(address, work)
  return {
    name: 'branch',
    address,
    ...(url === undefined ? {} : { canonical: new URL('resume.json', url.replace(/\/?$/, '/')).href }),
    manifest: true,
    arrange: (resume, files) => siteFiles(resume, files, url),
    read: (paths) => inScratch((git) => readBranch(git, repository, branch, paths)),
    write: (update, remote) =>
      inScratch((git) => writeBranch(git, { repository, branch, author, address }, update, remote)),
  }
}

async function readBranch(
  git: Git,
  repository: string,
  branch: string,
  paths: readonly string[],
): Promise<Remote> {
  const revision = await fetchHead(git, repository, branch)
  if (revision === undefined) return { files: new Map() }
  const files = await git.readFiles(revision, [...paths, manifestPath])
  const listed = [...readManifest(files.get(manifestPath)).keys()].filter((path) => !paths.includes(path))
  const others = listed.length === 0 ? [] : await git.readFiles(revision, listed)
  return { files: new Map([...files, ...others]), revision }
}

async function writeBranch(
  git: Git,
  { repository, branch, author, address }: Required<Omit<BranchOptions, 'url'>> & { address: string },
  update: Update,
  { revision }: Remote,
): Promise<void> {
  if ((await fetchHead(git, repository, branch)) !== revision) throw changed(address)
  await git.run(['fast-import', '--quiet', '--date-format=now'], commitStream(update, author, revision))
  const lease = `--force-with-lease=refs/heads/${branch}:${revision ?? ''}`
  const pushed = await git.tryRun(['push', '--quiet', lease, repository, `${ours}:refs/heads/${branch}`])
  if (pushed.ok) return
  if (/stale info|fetch first|non-fast-forward|cannot lock ref/.test(pushed.error)) throw changed(address)
  throw new PublishError('refused', address, pushed.error, 'check that you may push to this branch')
}

const ours = 'refs/heads/ours'
const theirs = 'refs/heads/theirs'

/** The update as one commit, in the format of `git fast-import`. */
function commitStream(
  { put, remove, summary }: Update,
  author: Author,
  revision: string | undefined,
): Uint8Array {
  const data = (bytes: Uint8Array): Uint8Array[] => [
    Buffer.from(`data ${bytes.byteLength}\n`),
    bytes,
    Buffer.from('\n'),
  ]
  const quoted = (path: string): string => `"${path.replace(/["\\]/g, '\\$&')}"`
  return Buffer.concat([
    Buffer.from(`commit ${ours}\ncommitter ${author.name} <${author.email}> now\n`),
    ...data(Buffer.from(`Publish the resume: ${summary}\n`)),
    Buffer.from(revision === undefined ? '' : `from ${revision}\n`),
    ...remove.map((path) => Buffer.from(`D ${quoted(path)}\n`)),
    ...[...put].flatMap(([path, bytes]) => [
      Buffer.from(`M 100644 inline ${quoted(path)}\n`),
      ...data(bytes),
    ]),
  ])
}

/** The branch's commit, brought here with its tree; nothing where there is no such branch. */
async function fetchHead(git: Git, repository: string, branch: string): Promise<string | undefined> {
  const fetch = [
    'fetch',
    '--quiet',
    '--depth=1',
    '--no-tags',
    '--',
    repository,
    `+refs/heads/${branch}:${theirs}`,
  ]
  const { ok, error } = await git.tryRun(fetch)
  if (ok) return git.run(['rev-parse', theirs])
  if (/couldn't find remote ref/i.test(error)) return undefined
  throw git.failure(error)
}

/** A repository that lasts for one step, so that nothing is left in the user's own. */
async function withScratch<T>(address: string, work: (git: Git) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'offprint-git-'))
  try {
    const git = openGit(folder, address)
    await git.run(['init', '--quiet', '--bare', '.'])
    return await work(git)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function changed(address: string): PublishError {
  return new PublishError('changed', address, 'the branch moved in the meantime', 'run the command again')
}

function withoutPassword(repository: string): string {
  return repository.replace(/^([a-z+]+:\/\/)[^/@]*@/i, '$1')
}
