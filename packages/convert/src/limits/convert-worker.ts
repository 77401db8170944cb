import { parentPort, workerData } from 'node:worker_threads'
import { convert } from '../convert.ts'
import { ConvertError } from '../convert-error.ts'
import type { FromWorker, Job, ToWorker } from './messages.ts'

const { input, options, hasNeighbours }: Job = workerData
const waiting = new Map<string, (bytes: Uint8Array | undefined) => void>()

parentPort?.on('message', ({ name, bytes }: ToWorker) => waiting.get(name)?.(bytes))
try {
  const conversion = await convert(input, hasNeighbours ? { ...options, readNeighbour } : options)
  tell({ kind: 'done', conversion })
} catch (cause) {
  if (!ConvertError.isInstance(cause)) throw cause
  const { code, path, remedy, message } = cause
  tell({ kind: 'failed', error: { code, path, reason: message.slice(`${path}: `.length), remedy } })
}

function readNeighbour(name: string): Promise<Uint8Array | undefined> {
  return new Promise((resolve) => {
    waiting.set(name, resolve)
    tell({ kind: 'neighbour', name })
  })
}

function tell(message: FromWorker): void {
  parentPort?.postMessage(message)
}
