import type { Answer } from './request.ts'

const firstPause = 500
const longestPause = 30_000

/** Milliseconds until a request is worth repeating, by `Retry-After` where it is said; nothing where it isn't. */
export function retryDelay(
  answer: Pick<Answer, 'status' | 'headers'> | undefined,
  attempt: number,
): number | undefined {
  if (answer !== undefined && answer.status !== 429 && answer.status < 500) return undefined
  const asked = Number(answer?.headers.get('retry-after') ?? Number.NaN)
  const pause = Number.isFinite(asked) ? asked * 1000 : firstPause * 2 ** (attempt - 1)
  return Math.min(Math.max(0, pause), longestPause)
}
