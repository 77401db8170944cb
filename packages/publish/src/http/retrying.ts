import { setTimeout as pause } from 'node:timers/promises'
import { mostAttempts } from './retry-delay.ts'

/** Waits so many milliseconds; tests don't. */
export type Wait = (milliseconds: number) => Promise<void>

/** Does work again after an error for as long as a delay is named, a bounded number of times. */
export async function retrying<T>(
  work: () => Promise<T>,
  delayAfter: (error: unknown, attempt: number) => number | undefined,
  wait: Wait = pause,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      const delay = attempt === mostAttempts ? undefined : delayAfter(error, attempt)
      if (delay === undefined) throw error
      await wait(delay)
    }
  }
}
