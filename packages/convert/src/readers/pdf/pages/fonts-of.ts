import type { PDFPageProxy } from 'unpdf/pdfjs'
import type { PdfFont } from './page.ts'
import type { TextItems } from './runs-of.ts'

/** A font as pdf.js describes it, once it has been loaded. */
interface LoadedFont {
  readonly name?: string
  readonly bold?: boolean
  readonly black?: boolean
  readonly italic?: boolean
}

/** Fonts whose glyphs are drawings, which have no name. */
const NAMELESS = 'Type3'
/** How foundries and TeX call heavy fonts: `Lato-Semibold`, `NimbusRomNo9L-Medi`, `CMBX10`, `SFBX1095`. */
const BOLD = /bold|black|heavy|demi|[-_,]medi(?!um)|^(?:cm|ec|sf|lm)(?:ss)?b/i
const ITALIC = /italic|oblique|slanted|(?:regu|medi|bold)ital|-it$|^(?:cm|ec|sf|lm)(?:b?ti|sl|bxsl|ssi)/i
/** Marks a part of a font that is embedded: `ABCDEF+`. */
const SUBSET = /^[A-Z]{6}\+/

/** The fonts of a page's text that are not known yet, by the names that pdf.js gives them. */
export async function fontsOf(
  page: PDFPageProxy,
  items: TextItems,
  known: ReadonlyMap<string, PdfFont>,
): Promise<Map<string, PdfFont>> {
  const ids = new Set(items.flatMap((item) => ('fontName' in item ? [item.fontName] : [])))
  const unknown = [...ids].filter((id) => !known.has(id))
  // Only with the page's operators does pdf.js hand its fonts over.
  if (unknown.length > 0) await page.getOperatorList()
  return new Map(unknown.map((id) => [id, describe(id, loadedFont(page, id))]))
}

function loadedFont(page: PDFPageProxy, id: string): LoadedFont {
  return page.commonObjs.has(id) ? page.commonObjs.get(id) : {}
}

function describe(id: string, font: LoadedFont): PdfFont {
  const name = font.name === undefined || font.name === NAMELESS ? id : font.name.replace(SUBSET, '')
  return {
    name,
    bold: font.bold === true || font.black === true || BOLD.test(name),
    italic: font.italic === true || ITALIC.test(name),
  }
}
