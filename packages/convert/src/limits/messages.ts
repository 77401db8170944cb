import type { ConvertErrorCode } from '../convert-error.ts'
import type { Conversion, ConvertOptions } from '../types.ts'

/** What a thread is to convert; functions can't be handed over, so it asks for the files beside the document. */
export interface Job {
  readonly input: Uint8Array | string
  readonly options: Omit<ConvertOptions, 'readNeighbour'>
  readonly hasNeighbours: boolean
}

export type FromWorker =
  | { readonly kind: 'done'; readonly conversion: Conversion }
  | { readonly kind: 'neighbour'; readonly name: string }
  | {
      readonly kind: 'failed'
      readonly error: {
        readonly code: ConvertErrorCode
        readonly path: string
        readonly reason: string
        readonly remedy: string
      }
    }

/** The answer to a question for a neighbour. */
export interface ToWorker {
  readonly name: string
  readonly bytes: Uint8Array | undefined
}
