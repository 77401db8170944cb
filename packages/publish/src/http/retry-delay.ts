const firstPause = 500
const longestPause = 30_000

/** How often a request is sent at most. */
export const mostAttempts = 5

/** What an answer says about being asked again. */
interface Refusal {
  readonly status: number
  readonly headers: Headers
}

/**
 * Milliseconds until a request is worth repeating, by `Retry-After` where it is said; nothing where it isn't worth it.
 * No answer at all is a broken connection.
 */
export function retryDelay(answer: Refusal | undefined, attempt: number): number | undefined {
  if (answer !== undefined && answer.status < 500 && !isLimit(answer)) return undefined
  const asked = Number(answer?.headers.get('retry-after') ?? Number.NaN)
  const pause = Number.isFinite(asked) ? asked * 1000 : firstPause * 2 ** (attempt - 1)
  return Math.min(Math.max(0, pause), longestPause)
}

/** Too many requests: this one was not looked at. GitHub says so with 403, too. */
export function isLimit({ status, headers }: Refusal): boolean {
  return (
    status === 429 ||
    (status === 403 && (headers.has('retry-after') || headers.get('x-ratelimit-remaining') === '0'))
  )
}
