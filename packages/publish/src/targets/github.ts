import { Octokit } from '@octokit/core'
import { paginateRest } from '@octokit/plugin-paginate-rest'
import { checkedUrl } from '../http/checked-url.ts'
import { isLimit, retryDelay } from '../http/retry-delay.ts'
import { retrying, type Wait } from '../http/retrying.ts'
import { PublishError } from '../publish-error.ts'

export interface GitHubOptions {
  readonly token: string | undefined
  /** Another GitHub than github.com. */
  readonly apiUrl?: string
  readonly wait?: Wait
}

/** The calls to GitHub that publishing needs; each throws PublishError. */
export interface GitHub {
  readonly address: string
  call<T>(route: string, parameters?: Record<string, unknown>): Promise<T>
  /** Every page of a list. */
  list<T>(route: string): Promise<T[]>
}

const scopeRemedy =
  'make one with the scope gist at https://github.com/settings/tokens/new?scopes=gist and put it into GITHUB_TOKEN'

/** Opens GitHub with a token. Rate limits are waited for, what can pass is tried again, both a bounded number of times. */
export function openGitHub({ token, apiUrl = 'https://api.github.com', wait }: GitHubOptions): GitHub {
  const address = checkedUrl(apiUrl).origin
  if (token === undefined) throw new PublishError('token', address, 'there is no token', scopeRemedy)
  const octokit = new (Octokit.plugin(paginateRest))({
    auth: token,
    baseUrl: apiUrl,
    userAgent: 'offprint',
    log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
  })
  octokit.hook.wrap('request', (send, options) =>
    retrying(
      async () => send(options),
      (error, attempt) => delayAfter(error, options.method, attempt),
      wait,
    ),
  )
  octokit.hook.after('request', ({ headers }) => {
    // A token of the classic kind says its scopes with every answer; a fine-grained one doesn't.
    const scopes = headers['x-oauth-scopes']
    if (typeof scopes === 'string' && !scopes.split(/,\s*/).includes('gist')) {
      throw new PublishError('token', address, 'the token lacks the scope gist', scopeRemedy)
    }
  })
  const ask = async (route: string, parameters?: Record<string, unknown>): Promise<unknown> =>
    (await octokit.request(route, parameters)).data
  return {
    address,
    call: (route, parameters) => explained(address, () => ask(route, parameters)),
    list: (route) => explained(address, () => octokit.paginate(route, { per_page: 100 })),
  }
}

/** Making a gist twice makes two: it is only repeated where the first request was not looked at. */
function delayAfter(error: unknown, method: string, attempt: number): number | undefined {
  if (!(error instanceof Error && 'status' in error)) return undefined
  const answer = refusalOf(error)
  if (method === 'POST' && !(answer !== undefined && isLimit(answer))) return undefined
  return retryDelay(answer, attempt)
}

/** Octokit says 500 for a broken connection, without a response. */
function refusalOf(error: Error): { status: number; headers: Headers } | undefined {
  if (!('response' in error) || typeof error.response !== 'object' || error.response === null)
    return undefined
  const { response } = error
  const headers =
    'headers' in response && typeof response.headers === 'object'
      ? Object.entries(response.headers ?? {})
      : []
  const texts = headers.map(([name, value]): [string, string] => [name, String(value)])
  return { status: 'status' in response ? Number(response.status) : 500, headers: new Headers(texts) }
}

const refusals: Readonly<Record<number, readonly [reason: string, remedy: string]>> = {
  401: ['the token is not valid', scopeRemedy],
  403: ['the token may not do that', scopeRemedy],
  // GitHub answers so for what a token may not see, too.
  404: ['the token lacks the scope gist', scopeRemedy],
}

async function explained<T>(address: string, work: () => Promise<unknown>): Promise<T> {
  try {
    return (await work()) as T
  } catch (cause) {
    if (PublishError.isInstance(cause)) throw cause
    const status = cause instanceof Error && 'status' in cause ? Number(cause.status) : 0
    const refusal = refusals[status]
    if (refusal !== undefined) throw new PublishError('token', address, ...refusal)
    const reason = status === 0 || status === 500 ? 'no answer' : `it answered with ${status}`
    // Octokit's own error holds the request with its headers, and those the token: it is not passed on.
    throw new PublishError(
      'unreachable',
      address,
      reason,
      'check the network, and https://www.githubstatus.com',
    )
  }
}

function ignore(): void {}
