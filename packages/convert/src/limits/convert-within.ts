import { Worker } from 'node:worker_threads'
import { convert } from '../convert.ts'
import { ConvertError } from '../convert-error.ts'
import type { Conversion, ConvertOptions } from '../types.ts'
import type { FromWorker, Job, ToWorker } from './messages.ts'

/** How much time and memory a conversion may take. */
export interface Limits {
  /** Seconds. */
  readonly time?: number
  /** Megabytes of heap. */
  readonly memory?: number
}

const DEFAULT_TIME = 120
const DEFAULT_MEMORY = 1024
/** A text no longer than this costs little, whatever is in it, and no thread is started for it. */
const SMALL = 256 * 2 ** 10

/**
 * Convert a document as `convert` does, in a thread of its own that ends at the limits.
 *
 * @throws ConvertError as `convert` does, and `time-limit` or `memory-limit` when one of them is reached
 */
export async function convertWithin(
  { time = DEFAULT_TIME, memory = DEFAULT_MEMORY }: Limits,
  input: Uint8Array | string,
  options: ConvertOptions = {},
): Promise<Conversion> {
  if (isSmallText(input)) return convert(input, options)
  const { readNeighbour, ...plain } = options
  const path = options.path ?? 'document'
  const job: Job = { input, options: plain, hasNeighbours: readNeighbour !== undefined }
  const worker = new Worker(workerFile(), {
    workerData: job,
    resourceLimits: { maxOldGenerationSizeMb: memory },
  })
  let timer: NodeJS.Timeout | undefined
  try {
    return await new Promise<Conversion>((resolve, reject) => {
      timer = setTimeout(() => reject(overTime(path, time)), time * 1000)
      worker.on('error', (cause) => reject(isOutOfMemory(cause) ? overMemory(path, memory, cause) : cause))
      worker.on('message', async (message: FromWorker) => {
        if (message.kind === 'done') resolve(message.conversion)
        else if (message.kind === 'failed') reject(errorOf(message))
        else {
          const bytes = await readNeighbour?.(message.name).catch(() => undefined)
          worker.postMessage({ name: message.name, bytes } satisfies ToWorker)
        }
      })
    })
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}

/** An archive or a PDF may hold much more than its size says. */
const PACKED: readonly string[] = ['PK', '%P']

function isSmallText(input: Uint8Array | string): boolean {
  if (input.length > SMALL) return false
  return typeof input === 'string' || !PACKED.includes(String.fromCharCode(...input.subarray(0, 2)))
}

/** The thread's file lies beside this one, built or not. */
function workerFile(): URL {
  const [, ending = 'js'] = /\.(\w+)$/u.exec(import.meta.url) ?? []
  return new URL(`./convert-worker.${ending}`, import.meta.url)
}

function errorOf({ error }: Extract<FromWorker, { kind: 'failed' }>): ConvertError {
  return new ConvertError(error.code, error.path, error.reason, error.remedy)
}

function isOutOfMemory(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY'
}

function overTime(path: string, seconds: number): ConvertError {
  const remedy = 'give a document of the size of a CV, or allow more time'
  return new ConvertError('time-limit', path, `reading it takes more than ${seconds} s`, remedy)
}

function overMemory(path: string, megabytes: number, cause: unknown): ConvertError {
  const remedy = 'give a document of the size of a CV, or allow more memory'
  return new ConvertError(
    'memory-limit',
    path,
    `reading it takes more than ${megabytes} MB of memory`,
    remedy,
    { cause },
  )
}
