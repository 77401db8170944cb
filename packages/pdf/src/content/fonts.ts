import { dictionaryOf, resolve } from '../format/access.ts'
import { decodeStream } from '../format/filters.ts'
import { type PdfDictionary, type PdfFile, PdfReference, PdfStream } from '../format/objects.ts'
import { readToUnicode } from './read-to-unicode.ts'

/** A font as the content uses it. */
export interface Font {
  dictionary: PdfDictionary
  /** Bytes per character code: two for composite fonts, one for the others. */
  codeLength: 1 | 2
  /** The text of each code; `undefined` where the font has no ToUnicode map. */
  unicode: Map<number, string> | undefined
  /** The codes that pages show, collected while they are scanned. */
  used: Set<number>
}

/** All fonts of a file, by object number; each is read once, however many pages use it. */
export type FontCache = Map<number, Font>

/** The fonts that a page's resources name. */
export function fontsOf(
  file: PdfFile,
  resources: PdfDictionary | undefined,
  cache: FontCache,
): Map<string, Font> {
  const fonts = new Map<string, Font>()
  for (const [name, value] of dictionaryOf(file, resources?.get('Font')) ?? []) {
    const dictionary = dictionaryOf(file, value)
    if (!dictionary) continue
    const key = value instanceof PdfReference ? value.number : undefined
    const font = (key === undefined ? undefined : cache.get(key)) ?? readFont(file, dictionary)
    cache.set(key ?? -1 - cache.size, font)
    fonts.set(name, font)
  }
  return fonts
}

function readFont(file: PdfFile, dictionary: PdfDictionary): Font {
  const map = resolve(file, dictionary.get('ToUnicode'))
  return {
    dictionary,
    codeLength: dictionary.get('Subtype') === 'Type0' ? 2 : 1,
    unicode: map instanceof PdfStream ? readToUnicode(decodeStream(map)) : undefined,
    used: new Set(),
  }
}
