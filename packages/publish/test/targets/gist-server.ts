import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { json } from 'node:stream/consumers'
import { readGitHubDescription } from './github-description.ts'
import { simpleUser, wholeUser } from './github-user.ts'

export interface StoredGist {
  readonly id: string
  readonly public: boolean
  readonly created_at: string
  description: string
  files: Record<string, string>
  version: number
}

type Fault = 'reset' | 'reset after work' | 'secondary rate limit' | { readonly status: number }
type Answer = readonly [status: number, data?: unknown, headers?: Record<string, string>]

/** GitHub's gists as GitHub describes them, on a loopback port, with real state. */
export class GistServer {
  readonly gists: StoredGist[] = []
  readonly log: string[] = []
  /** What was asked or answered otherwise than GitHub describes it. */
  readonly violations: string[] = []
  /** Faults by the number of the request that they hit, from 1. */
  readonly faults: Map<number, Fault> = new Map()
  /** Runs before the request of this number is answered. */
  readonly meanwhile: Map<number, () => void> = new Map()
  /** What the token may do, as a token of the classic kind says; one of the other kind doesn't. */
  scopes: string | undefined = 'gist, repo'
  mayWrite = true
  /** How long each answer takes. */
  delay = 0
  readonly token = 'secret-token-of-ada'
  url = ''
  readonly #description = readGitHubDescription()
  readonly #server = createServer((request, response) => void this.#serve(request, response))

  async open(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    const address = this.#server.address()
    this.url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
    return this
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  add(files: Record<string, string>, options: { isPublic?: boolean; description?: string } = {}): StoredGist {
    const { isPublic = true, description = '' } = options
    const number = this.gists.length + 1
    const gist: StoredGist = {
      id: `gist${number}`,
      public: isPublic,
      created_at: new Date(Date.UTC(2024, 0, 1, 0, 0, number)).toISOString(),
      description,
      files,
      version: 1,
    }
    this.gists.unshift(gist)
    return gist
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '', this.url)
    const { method = '' } = request
    const number = this.log.push(`${method} ${url.pathname}`)
    this.meanwhile.get(number)?.()
    const fault = this.faults.get(number)
    await new Promise((resolve) => setTimeout(resolve, this.delay))
    if (fault === 'reset') {
      request.socket.destroy()
      return
    }
    if (fault === 'secondary rate limit') {
      const message =
        'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'
      this.#send(response, [403, { message, documentation_url: '' }, { 'retry-after': '1' }])
      return
    }
    if (typeof fault === 'object') {
      this.#send(response, [fault.status, { message: 'fault' }])
      return
    }
    const isWrite = ['POST', 'PATCH'].includes(method)
    const body = isWrite ? await json(request).catch(() => undefined) : undefined
    // Whoever asked is gone.
    if (isWrite && body === undefined) return
    const answer = this.#check(method, url, body, () => this.#handle(request, url, body))
    if (fault === 'reset after work') request.socket.destroy()
    else this.#send(response, answer)
  }

  /** Holds the request and its answer against GitHub's description; only files as such have none. */
  #check(method: string, url: URL, body: unknown, work: () => Answer): Answer {
    if (url.pathname.startsWith('/raw/')) return work()
    const wrong = this.#description.faultOfRequest(method, url, body)
    if (wrong !== undefined) this.violations.push(`${method} ${url.pathname}: ${wrong}`)
    const answer = work()
    // Any request can be answered so, and the description says it of only some.
    if (answer[0] === 401) return answer
    const fault = this.#description.faultOfAnswer(method, url, answer[0], answer[1])
    if (fault !== undefined) this.violations.push(`${method} ${url.pathname}, ${answer[0]}: ${fault}`)
    return answer
  }

  #send(response: ServerResponse, [status, data, headers]: Answer): void {
    const scopes = this.scopes === undefined ? {} : { 'x-oauth-scopes': this.scopes }
    response.writeHead(status, { 'content-type': 'application/json', ...scopes, ...headers })
    response.end(typeof data === 'string' || data === undefined ? data : JSON.stringify(data))
  }

  #handle({ method, headers }: IncomingMessage, url: URL, body: unknown): Answer {
    const [, kind, id] = url.pathname.split('/')
    if (kind === 'raw') return [200, this.#find(id)?.files[url.pathname.split('/')[3] ?? '']]
    if (!/^(?:token|bearer) secret-token-of-ada$/i.test(headers.authorization ?? '')) {
      return [401, { message: 'Bad credentials' }]
    }
    if (method === 'GET' && kind === 'user') return [200, wholeUser(this.url)]
    if (method === 'GET' && id === undefined) return this.#list(url)
    if (method !== 'GET' && !this.mayWrite) return [404, { message: 'Not Found' }]
    if (method === 'POST') {
      const { files, description, isPublic } = gistBody(body)
      return [201, this.#describe(this.add(files, { isPublic, description }))]
    }
    const gist = this.#find(id)
    if (gist === undefined) return [404, { message: 'Not Found' }]
    if (method === 'DELETE') this.gists.splice(this.gists.indexOf(gist), 1)
    if (method === 'DELETE') return [204]
    if (method === 'PATCH') {
      const { files, description } = gistBody(body)
      Object.assign(gist, { description, files: { ...gist.files, ...files }, version: gist.version + 1 })
    }
    return [200, this.#describe(gist)]
  }

  #list(url: URL): Answer {
    const size = Math.min(100, Number(url.searchParams.get('per_page') ?? 30))
    const page = Number(url.searchParams.get('page') ?? 1)
    const shown = this.gists.slice((page - 1) * size, page * size)
    const more = page * size < this.gists.length
    const link = `<${this.url}/gists?per_page=${size}&page=${page + 1}>; rel="next"`
    return [200, shown.map((gist) => this.#describe(gist, false)), more ? { link } : {}]
  }

  /** As in GitHub's answers: a list has no contents and no history, and a large file is cut. */
  #describe(gist: StoredGist, whole = true): unknown {
    const { id, public: isPublic, created_at, description, version } = gist
    const files = Object.entries(gist.files).map(([filename, text]) => {
      const truncated = text.length > 20_000
      const content = whole ? { truncated, content: truncated ? text.slice(0, 20_000) : text } : {}
      const raw_url = `${this.url}/raw/${id}/${filename}`
      return [filename, { filename, type: 'application/json', raw_url, size: text.length, ...content }]
    })
    const address = `${this.url}/gists/${id}`
    const history = { user: simpleUser(this.url), change_status: {}, committed_at: created_at, url: address }
    return {
      id,
      node_id: id,
      url: address,
      forks_url: `${address}/forks`,
      commits_url: `${address}/commits`,
      git_pull_url: `${address}.git`,
      git_push_url: `${address}.git`,
      html_url: address,
      comments_url: `${address}/comments`,
      comments: 0,
      public: isPublic,
      description,
      created_at,
      updated_at: created_at,
      ...(whole ? {} : { user: null }),
      owner: simpleUser(this.url),
      files: Object.fromEntries(files),
      ...(whole ? { history: [{ ...history, version: revision(id, version) }] } : {}),
    }
  }

  #find(id: string | undefined): StoredGist | undefined {
    return this.gists.find((gist) => gist.id === id)
  }
}

function revision(id: string, version: number): string {
  return createHash('sha1').update(`${id} ${version}`).digest('hex')
}

function gistBody(body: unknown): { files: Record<string, string>; description: string; isPublic: boolean } {
  const value = typeof body === 'object' && body !== null ? body : {}
  const files = 'files' in value && typeof value.files === 'object' && value.files !== null ? value.files : {}
  const contents = Object.entries(files).map(([name, file]: [string, { content?: string }]) => [
    name,
    file.content ?? '',
  ])
  return {
    files: Object.fromEntries(contents),
    description: 'description' in value ? String(value.description) : '',
    isPublic: 'public' in value && value.public === true,
  }
}
