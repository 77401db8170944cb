import { availableParallelism, freemem } from 'node:os'

/** What one document in print may take, in bytes: its renderer process and what is kept of it here. */
const bytesPerDocument = 250 * 2 ** 20

/** More renderers than this only wait for one another in the browser's own process. */
const most = 8

/** How many documents to print at one time on a machine with so many cores and so much memory free. */
export function parallelLimit(cores: number = availableParallelism(), memory: number = freemem()): number {
  return Math.max(1, Math.min(most, cores, Math.floor(memory / bytesPerDocument)))
}
