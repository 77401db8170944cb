import { unzipSync, zipSync } from 'fflate'
import { ConvertError } from '../../convert-error.ts'
import { damaged } from './damaged.ts'

/** What of a Word document its text needs: no pictures, no fonts, no embedded files, no comments. */
const TEXT_PART =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?!comments)(?:_rels\/)?[\w.-]+\.(?:xml|rels))$/

/** So much text no CV has; a file that unpacks to more is meant to do harm. */
const MOST_BYTES = 64 * 2 ** 20

/**
 * Take the parts of a Word document that hold text, as an archive of their own, whatever else is packed beside them.
 *
 * @throws ConvertError `too-large` when they unpack to more than any CV, `damaged` when the archive is broken
 */
export function keepTextParts(bytes: Uint8Array, path: string): Uint8Array {
  let total = 0
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!TEXT_PART.test(name)) return false
        total += originalSize
        if (total > MOST_BYTES) throw tooLarge(path)
        return true
      },
    })
    return zipSync(parts, { level: 0 })
  } catch (cause) {
    if (cause instanceof ConvertError) throw cause
    throw damaged(path, cause)
  }
}

function tooLarge(path: string): ConvertError {
  return new ConvertError(
    'too-large',
    path,
    `the Word document unpacks to more than ${MOST_BYTES / 2 ** 20} MB`,
    'give a document of the size of a CV',
  )
}
