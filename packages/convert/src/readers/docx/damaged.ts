import { ConvertError } from '../../convert-error.ts'

/** The error for a Word document that is not whole. */
export function damaged(path: string, cause: unknown): ConvertError {
  return new ConvertError(
    'damaged',
    path,
    'the Word document is damaged and can’t be read',
    'open it in a word processor and save it anew',
    { cause },
  )
}
