import { fromCsl, fromRis } from '@offprint/references'
import type { Citation } from '@offprint/schema'
import { ConvertError } from '../../convert-error.ts'
import { decode } from '../decode.ts'
import { isBibtex } from './is-bibtex.ts'
import { isCsl } from './is-csl.ts'
import { isRis } from './is-ris.ts'

/**
 * Read the citations of a bibliography that stands beside a CV: BibTeX, BibLaTeX, RIS or CSL-JSON, told from the content.
 *
 * @throws ConvertError `bibliography` when it is none of them
 */
export async function readCitations(bytes: Uint8Array, path: string): Promise<Citation[]> {
  const text = decode(bytes, path)
  if (isCsl(text)) return fromCsl(text)
  if (isRis(text)) return fromRis(text).records.map(({ citation }) => citation)
  if (isBibtex(text))
    return (await (await import('./read-bibtex.ts')).locateBibtex(text, 0)).citations.map(
      ({ citation }) => citation,
    )
  throw new ConvertError(
    'bibliography',
    path,
    'the file is no bibliography',
    'give BibTeX, BibLaTeX, RIS or CSL-JSON',
  )
}
