import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { runServer } from 'verdaccio'
import type { Fault } from './http-store.ts'

export interface NpmRegistry {
  readonly url: string
  /** A token that may publish. */
  readonly token: string
  /** Every request so far, as `METHOD path`. */
  readonly log: string[]
  readonly headers: IncomingMessage['headers'][]
  /** Faults by the number of the request that they hit, from 1. */
  readonly faults: Map<number, Fault>
  /** How long each answer takes, in milliseconds. */
  delay: number
  /** Runs before the request of this number is passed on. */
  readonly meanwhile: Map<number, () => Promise<void>>
  [Symbol.asyncDispose](): Promise<void>
}

/** Verdaccio on a loopback port, behind a proxy that can fail at any request. */
export async function openNpmRegistry(): Promise<NpmRegistry> {
  const folder = await mkdtemp(join(tmpdir(), 'offprint-registry-'))
  const verdaccio: Server = await runServer({
    storage: folder,
    self_path: folder,
    auth: { htpasswd: { file: join(folder, 'htpasswd') } },
    // Signed tokens; the other kind holds a password, and checking that takes a third of a second each time.
    security: { api: { jwt: { sign: { expiresIn: '1d' } } } },
    uplinks: {},
    packages: { '**': { access: '$all', publish: '$authenticated' } },
    log: { type: 'stdout', level: 'fatal' },
  })
  const inner = await listen(verdaccio)
  const log: string[] = []
  const headers: IncomingMessage['headers'][] = []
  const faults = new Map<number, Fault>()
  const meanwhile = new Map<number, () => Promise<void>>()
  const proxy = createServer(async (incoming, response) => {
    const number = log.push(`${incoming.method} ${incoming.url}`)
    headers.push(incoming.headers)
    const body = await buffer(incoming).catch(() => undefined)
    // Whoever asked is gone.
    if (body === undefined) return
    const fault = faults.get(number)
    await meanwhile.get(number)?.()
    await pause(registry.delay)
    if (fault === 'reset') incoming.socket.destroy()
    else if (typeof fault === 'object') response.writeHead(fault.status, fault.headers).end('{}')
    else pass(inner, incoming, body, fault === undefined ? response : undefined)
  })
  const url = `http://127.0.0.1:${await listen(proxy)}/`
  const registry: NpmRegistry = {
    url,
    token: await signUp(`http://127.0.0.1:${inner}/`),
    log,
    headers,
    faults,
    meanwhile,
    delay: 0,
    [Symbol.asyncDispose]: async () => {
      for (const server of [proxy, verdaccio]) {
        server.closeAllConnections()
        await new Promise((resolve) => server.close(resolve))
      }
      await rm(folder, { recursive: true, force: true })
    },
  }
  return registry
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

/** Without a response to pass the answer to, the connection breaks after the work was done. */
function pass(port: number, incoming: IncomingMessage, body: Buffer, response?: ServerResponse): void {
  const { method, url: path, headers } = incoming
  const target = { host: '127.0.0.1', port, method, path, headers, agent: false }
  const outgoing = request(target, async (answer) => {
    const content = await buffer(answer).catch(() => undefined)
    if (response === undefined || content === undefined) incoming.socket.destroy()
    else response.writeHead(answer.statusCode ?? 500, answer.headers).end(content)
  })
  outgoing.on('error', () => incoming.socket.destroy())
  outgoing.end(body)
}

async function signUp(url: string): Promise<string> {
  const response = await fetch(`${url}-/user/org.couchdb.user:ada`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'ada', password: 'a password of ada' }),
  })
  const answer: unknown = await response.json()
  if (typeof answer === 'object' && answer !== null && 'token' in answer) return String(answer.token)
  throw new Error(`no token: ${JSON.stringify(answer)}`)
}
