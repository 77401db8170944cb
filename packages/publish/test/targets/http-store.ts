import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'

/** What the server does instead of answering, for one request. */
export type Fault =
  | 'reset'
  | 'reset after work'
  | { readonly status: number; readonly headers?: Record<string, string> }

export interface HttpStore {
  readonly url: string
  readonly files: Map<string, Buffer>
  /** Every request so far, as `METHOD path`. */
  readonly log: string[]
  /** The headers of every request so far. */
  readonly headers: IncomingMessage['headers'][]
  /** Faults by the number of the request that they hit, from 1. */
  readonly faults: Map<number, Fault>
  /** Runs before the request of this number is answered. */
  readonly meanwhile: Map<number, () => void>
  /** How long each answer takes, in milliseconds. */
  delay: number
  readonly token: string
  [Symbol.asyncDispose](): Promise<void>
}

/** A store on a loopback port that keeps files with ETags, honours conditions and wants a token to write. */
export async function openHttpStore(token = 'secret-token-of-the-store'): Promise<HttpStore> {
  const files = new Map<string, Buffer>()
  const log: string[] = []
  const headers: IncomingMessage['headers'][] = []
  const faults = new Map<number, Fault>()
  const meanwhile = new Map<number, () => void>()
  const server = createServer(async (request, response) => {
    log.push(`${request.method} ${request.url}`)
    headers.push(request.headers)
    const number = log.length
    meanwhile.get(number)?.()
    await pause(store.delay)
    const fault = faults.get(number)
    if (fault === 'reset') {
      request.socket.destroy()
      return
    }
    if (typeof fault === 'object') {
      response.writeHead(fault.status, fault.headers).end()
      return
    }
    const body = await buffer(request).catch(() => undefined)
    // Whoever asked is gone.
    if (body === undefined) return
    const lost = fault === 'reset after work'
    handle(files, token, request, body, lost ? undefined : response)
    if (lost) request.socket.destroy()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const store: HttpStore = {
    url: `http://127.0.0.1:${port}/cv/`,
    files,
    log,
    headers,
    faults,
    meanwhile,
    delay: 0,
    token,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  return store
}

function handle(
  files: Map<string, Buffer>,
  token: string,
  { method, url = '', headers }: IncomingMessage,
  body: Buffer,
  response: ServerResponse | undefined,
): void {
  const there = files.get(url)
  const etag = there && etagOf(there)
  const conditions = [
    headers['if-match'] === undefined || headers['if-match'] === etag,
    headers['if-none-match'] !== '*' || there === undefined,
  ]
  const refusal =
    headers.authorization !== `Bearer ${token}` ? 401 : conditions.includes(false) ? 412 : undefined
  if (method === 'GET') {
    response?.writeHead(there === undefined ? 404 : 200, etag === undefined ? {} : { etag }).end(there)
  } else if (refusal !== undefined) {
    response?.writeHead(refusal).end()
  } else if (method === 'DELETE') {
    files.delete(url)
    response?.writeHead(204).end()
  } else {
    files.set(url, body)
    response?.writeHead(there === undefined ? 201 : 200, { etag: etagOf(body) }).end()
  }
}

function etagOf(bytes: Buffer): string {
  return `"${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}"`
}
