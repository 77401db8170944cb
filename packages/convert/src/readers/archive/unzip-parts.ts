import { type Unzipped, unzipSync } from 'fflate'
import { ConvertError } from '../../convert-error.ts'

/** So much text no CV has; an archive that unpacks to more is meant to do harm. */
const MOST_BYTES = 64 * 2 ** 20

/** What is taken out of an archive, and what the archive is called in messages. */
export interface Wanted {
  readonly path: string
  readonly noun: string
  readonly part: RegExp
}

/**
 * Unpack the wanted parts of a ZIP archive, and nothing else of it.
 *
 * @throws ConvertError `too-large` when they unpack to more than any CV, `damaged` when the archive is broken
 */
export function unzipParts(bytes: Uint8Array, { path, noun, part }: Wanted): Unzipped {
  let total = 0
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!part.test(name)) return false
        total += originalSize
        if (total > MOST_BYTES) throw tooLarge(path, noun)
        return true
      },
    })
  } catch (cause) {
    if (cause instanceof ConvertError) throw cause
    throw damagedArchive(path, noun, cause)
  }
}

/** The error for a document that is not whole. */
export function damagedArchive(path: string, noun: string, cause: unknown): ConvertError {
  return new ConvertError(
    'damaged',
    path,
    `the ${noun} is damaged and can’t be read`,
    'open it with the programme that wrote it, and save it anew',
    { cause },
  )
}

function tooLarge(path: string, noun: string): ConvertError {
  return new ConvertError(
    'too-large',
    path,
    `the ${noun} unpacks to more than ${MOST_BYTES / 2 ** 20} MB`,
    'give a document of the size of a CV',
  )
}
