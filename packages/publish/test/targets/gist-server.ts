import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { json } from 'node:stream/consumers'

export interface StoredGist {
  readonly id: string
  readonly public: boolean
  readonly created_at: string
  description: string
  files: Record<string, string>
  version: number
}

type Fault = 'reset' | 'reset after work' | 'secondary rate limit' | { readonly status: number }

/** GitHub's gists as far as publishing uses them, on a loopback port, with real state. */
export class GistServer {
  readonly gists: StoredGist[] = []
  readonly log: string[] = []
  /** Faults by the number of the request that they hit, from 1. */
  readonly faults: Map<number, Fault> = new Map()
  /** Runs before the request of this number is answered. */
  readonly meanwhile: Map<number, () => void> = new Map()
  scopes: string | undefined = 'gist, repo'
  readonly token = 'secret-token-of-ada'
  url = ''
  readonly #server = createServer((request, response) => void this.#answer(request, response))

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

  add(files: Record<string, string>, { isPublic = true }: { isPublic?: boolean } = {}): StoredGist {
    const number = this.gists.length + 1
    const gist: StoredGist = {
      id: `gist${number}`,
      public: isPublic,
      created_at: new Date(Date.UTC(2024, 0, 1, 0, 0, number)).toISOString(),
      description: '',
      files,
      version: 1,
    }
    this.gists.unshift(gist)
    return gist
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '', this.url)
    this.log.push(`${request.method} ${pathname}`)
    this.meanwhile.get(this.log.length)?.()
    const fault = this.faults.get(this.log.length)
    if (fault === 'reset') {
      request.socket.destroy()
    } else if (fault === 'secondary rate limit') {
      const message =
        'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'
      this.#send(response, 403, { message, documentation_url: '' }, { 'retry-after': '1' })
    } else if (typeof fault === 'object') {
      this.#send(response, fault.status, { message: 'fault' })
    } else {
      const body = ['POST', 'PATCH'].includes(request.method ?? '') ? await json(request) : undefined
      const [status, data, headers] = this.#handle(request, new URL(request.url ?? '', this.url), body)
      if (fault === 'reset after work') request.socket.destroy()
      else this.#send(response, status, data, headers)
    }
  }

  #send(response: ServerResponse, status: number, data: unknown, headers: Record<string, string> = {}): void {
    const scopes = this.scopes === undefined ? {} : { 'x-oauth-scopes': this.scopes }
    const bare = status === 204
    response.writeHead(status, { 'content-type': 'application/json', ...scopes, ...headers })
    response.end(bare ? undefined : typeof data === 'string' ? data : JSON.stringify(data))
  }

  #handle(
    { method, headers }: IncomingMessage,
    url: URL,
    body: unknown,
  ): [status: number, data: unknown, headers?: Record<string, string>] {
    const [, kind, id] = url.pathname.split('/')
    if (kind === 'raw') return [200, this.#find(id)?.files['resume.json']]
    if (!/^(?:token|bearer) secret-token-of-ada$/i.test(headers.authorization ?? ''))
      return [401, { message: 'Bad credentials' }]
    if (method === 'GET' && kind === 'user') return [200, { login: 'ada' }]
    if (method === 'GET' && id === undefined) return this.#list(url)
    if (method === 'POST') {
      const { files, public: isPublic } = gistBody(body)
      return [201, this.#describe(this.add(files, { isPublic }))]
    }
    const gist = this.#find(id)
    if (gist === undefined) return [404, { message: 'Not Found' }]
    if (method === 'DELETE') this.gists.splice(this.gists.indexOf(gist), 1)
    if (method === 'DELETE') return [204, undefined]
    if (method === 'PATCH') {
      gist.files = { ...gist.files, ...gistBody(body).files }
      gist.version += 1
    }
    return [200, this.#describe(gist)]
  }

  #list(url: URL): [number, unknown, Record<string, string>] {
    const size = Number(url.searchParams.get('per_page') ?? 30)
    const page = Number(url.searchParams.get('page') ?? 1)
    const shown = this.gists.slice((page - 1) * size, page * size)
    const more = page * size < this.gists.length
    const link = `<${this.url}/gists?per_page=${size}&page=${page + 1}>; rel="next"`
    return [200, shown.map((gist) => this.#describe(gist, false)), more ? { link } : {}]
  }

  /** As in GitHub's answers: a list has no contents, and a large file is cut. */
  #describe(
    { id, public: isPublic, created_at, description, files, version }: StoredGist,
    whole = true,
  ): unknown {
    const entries = Object.entries(files).map(([filename, text]) => {
      const truncated = text.length > 20_000
      const content = { truncated, content: truncated ? text.slice(0, 20_000) : text }
      return [filename, { filename, raw_url: `${this.url}/raw/${id}`, ...(whole ? content : {}) }]
    })
    const history = whole ? { history: [{ version: `v${version}` }] } : {}
    return {
      id,
      public: isPublic,
      created_at,
      description,
      owner: { login: 'ada' },
      files: Object.fromEntries(entries),
      ...history,
    }
  }

  #find(id: string | undefined): StoredGist | undefined {
    return this.gists.find((gist) => gist.id === id)
  }
}

function gistBody(body: unknown): { files: Record<string, string>; public: boolean } {
  const value = typeof body === 'object' && body !== null ? body : {}
  const files = 'files' in value && typeof value.files === 'object' && value.files !== null ? value.files : {}
  const contents = Object.entries(files).map(([name, file]: [string, { content?: string }]) => [
    name,
    file.content ?? '',
  ])
  return { files: Object.fromEntries(contents), public: 'public' in value && value.public === true }
}
