import { dictionaryOf, listOf, pagesOf, resolve } from '../format/access.ts'
import { decodeStream } from '../format/filters.ts'
import { type PdfDictionary, type PdfFile, type PdfReference, PdfStream } from '../format/objects.ts'
import { type Font, type FontCache, fontsOf } from './fonts.ts'
import { type ScannedContent, scanContent } from './scan-content.ts'

/** A page with its content stream unpacked and scanned. */
export interface PageContent extends ScannedContent {
  reference: PdfReference
  page: PdfDictionary
  bytes: Uint8Array
}

/** What all pages hold, and the fonts they use. */
export interface DocumentContent {
  pages: PageContent[]
  /** The same by the object number of the page. */
  pagesByNumber: Map<number, PageContent>
  fonts: Font[]
}

/** Unpack and scan every page of a file. */
export function documentContent(file: PdfFile): DocumentContent {
  const cache: FontCache = new Map()
  const pages = pagesOf(file).map(({ reference, page }) => {
    const bytes = contentOf(file, page)
    const fonts = fontsOf(file, dictionaryOf(file, page.get('Resources')), cache)
    return { reference, page, bytes, ...scanContent(bytes, fonts) }
  })
  const pagesByNumber = new Map(pages.map((page) => [page.reference.number, page]))
  return { pages, pagesByNumber, fonts: [...cache.values()] }
}

/** The content streams of a page, joined by a line break as ISO 32000-1, 7.8.2 has it. */
function contentOf(file: PdfFile, page: PdfDictionary): Uint8Array {
  const parts = listOf(file, page.get('Contents'))
    .map((value) => resolve(file, value))
    .filter((value) => value instanceof PdfStream)
    .map(decodeStream)
  const [only] = parts
  if (parts.length === 1 && only) return only
  return new Uint8Array(Buffer.concat(parts.flatMap((part) => [part, Buffer.from('\n')])))
}
