import { request } from '../http/request.ts'
import { PublishError } from '../publish-error.ts'
import type { Remote, Target, Update } from '../target.ts'
import { type GitHub, type GitHubOptions, openGitHub } from './github.ts'

export interface GistOptions extends GitHubOptions {
  /** The gist's only file: `resume.json`, or `resume-fr.json` for another language. */
  readonly file?: string
}

interface Gist {
  readonly id: string
  readonly public: boolean
  readonly created_at: string
  readonly owner?: { readonly login: string }
  readonly files: Readonly<Record<string, GistFile | undefined>>
  readonly history?: readonly { readonly version: string }[]
}

interface GistFile {
  readonly content?: string
  readonly truncated?: boolean
  readonly raw_url: string
}

const registry = 'https://registry.jsonresume.org/'

/**
 * The JSON Resume registry: a public gist with the one file `resume.json`. The gist that is there is updated, by the
 * registry's own reading the first one that has the file; one is made only where there is none.
 */
export function gistTarget({ file = 'resume.json', ...options }: GistOptions): Target {
  if (!/^[\w.-]+\.json$/.test(file)) {
    throw new PublishError(
      'address',
      `gist ${file}`,
      'it is no name of a JSON file',
      'name one such as resume-fr.json',
    )
  }
  return {
    name: 'gist',
    address: `${options.apiUrl ?? 'https://api.github.com'}/gists/${file}`,
    manifest: false,
    arrange: () => new Map(),
    read: async (_, lastSeen) => readGist(openGitHub(options), file, options, lastSeen),
    write: async (update, remote) => writeGist(openGitHub(options), file, update, remote),
  }
}

/** Where the gist is known already, it is read while the list is. */
async function readGist(
  github: GitHub,
  file: string,
  options: GistOptions,
  lastSeen: string | undefined,
): Promise<Remote> {
  const [known] = lastSeen?.split('@') ?? []
  const [[found], likely] = await Promise.all([
    listGists(github, file),
    known === undefined ? undefined : getGist(github, known).catch(() => undefined),
  ])
  if (found === undefined) {
    const { login } = await github.call<{ login: string }>('GET /user')
    return { files: new Map(), canonical: addressOf(login, file) }
  }
  const gist = likely?.id === found.id ? likely : await getGist(github, found.id)
  const entry = gist.files[file]
  if (entry === undefined) return { files: new Map() }
  const login = gist.owner?.login
  return {
    files: new Map([['resume.json', await contentOf(entry, options)]]),
    revision: revisionOf(gist),
    ...(login === undefined ? {} : { canonical: addressOf(login, file) }),
  }
}

async function writeGist(
  github: GitHub,
  file: string,
  { put, summary }: Update,
  remote: Remote,
): Promise<void> {
  const bytes = put.get('resume.json')
  if (bytes === undefined) return
  const files = { [file]: { content: Buffer.from(bytes).toString() } }
  const [found] = await listGists(github, file)
  if (remote.revision === undefined) {
    if (found !== undefined) throw changed(github.address)
    return createGist(github, file, { public: true, description: 'Resume', files })
  }
  const now = found && (await getGist(github, found.id))
  if (now === undefined || revisionOf(now) !== remote.revision) throw changed(github.address)
  await github.call('PATCH /gists/{gist_id}', { gist_id: now.id, files, description: `Resume: ${summary}` })
}

/** Where two runs make one each at the same time, the older gist stays and the maker of the other takes it back. */
async function createGist(github: GitHub, file: string, body: Record<string, unknown>): Promise<void> {
  const made = await github.call<Gist>('POST /gists', body)
  const all = await listGists(github, file)
  const [oldest] = all.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
  if (oldest === undefined || oldest.id === made.id) return
  await github.call('DELETE /gists/{gist_id}', { gist_id: made.id })
  throw changed(github.address)
}

/** The user's public gists that have the file, in the order in which the registry looks at them. */
async function listGists(github: GitHub, file: string): Promise<Gist[]> {
  const gists = await github.list<Gist>('GET /gists')
  return gists.filter((gist) => gist.public && gist.files[file] !== undefined)
}

function getGist(github: GitHub, id: string): Promise<Gist> {
  return github.call('GET /gists/{gist_id}', { gist_id: id })
}

/** A large file is cut in the API's answer; the whole of it lies at an address that needs no token. */
async function contentOf(
  { content, truncated, raw_url }: GistFile,
  { wait }: GistOptions,
): Promise<Uint8Array> {
  if (truncated !== true && content !== undefined) return Buffer.from(content)
  const { status, body } = await request(raw_url, { method: 'GET', ...(wait === undefined ? {} : { wait }) })
  if (status === 200) return body
  throw new PublishError('unreachable', raw_url, `it answered with ${status}`, 'run the command again')
}

function revisionOf({ id, history = [] }: Gist): string {
  return `${id}@${history[0]?.version ?? ''}`
}

function keyOf({ created_at, id }: Gist): string {
  return `${created_at} ${id}`
}

function addressOf(login: string, file: string): string {
  return file === 'resume.json' ? `${registry}${login}` : `${registry}${login}?gistname=${file}`
}

function changed(address: string): PublishError {
  return new PublishError('changed', address, 'the gist changed in the meantime', 'run the command again')
}
