import { setTimeout as pause } from 'node:timers/promises'
import { PublishError } from '../publish-error.ts'
import { checkedUrl } from './checked-url.ts'
import { mostAttempts, retryDelay } from './retry-delay.ts'
import type { Wait } from './retrying.ts'

export interface RequestOptions {
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE'
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Uint8Array
  /** Sent as a bearer token, to the address's own origin and nowhere else. */
  readonly token?: string | undefined
  readonly wait?: Wait
}

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly body: Uint8Array
  /** The request was sent more than once, so that an earlier one may have been heard. */
  readonly repeated: boolean
}

const mostRedirects = 5
const timeout = 60_000

/**
 * Sends a request; what can pass (429, 5xx, a broken connection) is tried again after a growing pause, a bounded number of
 * times. A redirect to another host is followed without the token, and only to read. Throws PublishError where no answer
 * comes; any other status is the caller's to judge.
 */
export async function request(address: string, options: RequestOptions): Promise<Answer> {
  for (let attempt = 1; ; attempt++) {
    const last = attempt === mostAttempts
    try {
      const answer = await follow(checkedUrl(address), options)
      const delay = last ? undefined : retryDelay(answer, attempt)
      if (delay === undefined) return { ...answer, repeated: attempt > 1 }
      await (options.wait ?? pause)(delay)
    } catch (cause) {
      if (PublishError.isInstance(cause)) throw cause
      if (last) throw unreachable(address, cause)
      await (options.wait ?? pause)(retryDelay(undefined, attempt) ?? 0)
    }
  }
}

async function follow(
  start: URL,
  { method, headers, body, token }: RequestOptions,
): Promise<Omit<Answer, 'repeated'>> {
  let url = start
  for (let hop = 0; hop <= mostRedirects; hop++) {
    const authorization =
      token !== undefined && url.origin === start.origin ? { authorization: `Bearer ${token}` } : {}
    const response = await fetch(url, {
      method,
      headers: { ...headers, ...authorization },
      redirect: 'manual',
      signal: AbortSignal.timeout(timeout),
      ...(body === undefined ? {} : { body: Buffer.from(body) }),
    })
    const location = response.headers.get('location')
    if (![301, 302, 303, 307, 308].includes(response.status) || location === null) {
      return {
        status: response.status,
        headers: response.headers,
        body: new Uint8Array(await response.arrayBuffer()),
      }
    }
    const next = checkedUrl(new URL(location, url).href)
    if (method !== 'GET' && (next.origin !== start.origin || ![307, 308].includes(response.status))) {
      throw new PublishError(
        'refused',
        start.href,
        `it sends elsewhere, to ${next.origin}`,
        'publish to that address itself',
      )
    }
    await response.body?.cancel()
    url = next
  }
  throw new PublishError('refused', start.href, 'it sends in a circle', 'check the address')
}

function unreachable(address: string, cause: unknown): PublishError {
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause
  const reason = inner instanceof Error ? inner.message : String(inner)
  return new PublishError(
    'unreachable',
    address,
    `no answer: ${reason}`,
    'check the address and the network',
    { cause },
  )
}
