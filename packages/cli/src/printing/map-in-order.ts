import { availableParallelism, freemem } from 'node:os'

/** What a page in the browser takes at most, in bytes. */
const memoryOfPage = 400_000_000

/**
 * Does work on items side by side, as many as cores and memory allow, and gives the results to `use` in the order of
 * the items. Only as many results wait as work goes on at once, so that memory stays flat.
 */
export async function mapInOrder<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
  use: (result: R, item: T) => Promise<void> | void,
): Promise<void> {
  const atOnce = Math.max(1, Math.min(availableParallelism(), Math.floor(freemem() / memoryOfPage)))
  const running: Promise<R>[] = []
  let next = 0
  const start = (): void => {
    const item = items[next]
    if (next >= items.length || item === undefined) return
    next += 1
    const result = work(item)
    result.catch(() => undefined)
    running.push(result)
  }
  for (let count = 0; count < atOnce; count++) start()
  for (const item of items) {
    const result = running.shift()
    if (result === undefined) return
    const value = await result
    start()
    await use(value, item)
  }
}
