import type { PDFDocumentProxy } from 'unpdf/pdfjs'
import type { PageStart, ReaderMessage, ReadOptions, SourceDocument, SourceResume } from '../format.ts'
import { elementsOf } from '../html/elements-of.ts'
import { flattenCells } from '../html/flatten-cells.ts'
import { type LaidOut, layOut } from '../html/lay-out.ts'
import { pageToMdast } from '../html/page-to-mdast.ts'
import { type Attached, attachedResume } from './attachment/attached-resume.ts'
import { compareWithPage, type PrintedPage } from './attachment/compare-with-page.ts'
import { layOutPages } from './lay-out/lay-out-pages.ts'
import { locateNodes } from './locate-nodes.ts'
import { extractPages } from './pages/extract-pages.ts'
import type { PdfPage } from './pages/page.ts'
import { withDocument } from './pages/with-document.ts'
import { type Region, regionsOf } from './regions-of.ts'
import { readTagged } from './tagged/read-tagged.ts'
import { type StructureElement, structureOf } from './tagged/structure.ts'
import { unreadable, withoutText } from './unreadable.ts'

/** No CV is as long; a file that is longer would take minutes. */
const MOST_PAGES = 400

/**
 * Read a PDF: by its structure tags, or where these are of no use, by where its text stands and how it looks.
 * A resume that it carries as an attachment is used as it is, and compared with what its pages print.
 *
 * @throws ConvertError `encrypted`, `damaged`, or `empty` where the pages are pictures
 */
export async function readPdf(
  bytes: Uint8Array,
  { path }: ReadOptions,
): Promise<SourceDocument | SourceResume> {
  const { count, pages, trees, attached } = await withDocument(bytes, takeOut).catch((cause: unknown) => {
    throw unreadable(path, cause)
  })
  const laid = layOut(flattenCells(readTagged(pages, trees) ?? layOutPages(pages)))
  const regions = regionsOf(laid.page)
  const pageStarts = pageStartsOf(regions)
  if (attached.resume) return { ...compareWithPage(attached.resume, printedPage(laid)), pageStarts }
  if (laid.text.trim() === '') throw withoutText(path)
  const messages = [...attached.messages, ...leftOut(count)]
  const tree = locateNodes(await pageToMdast(laid.page), regions)
  return { text: laid.text, tree, pageStarts, messages }
}

interface TakenOut {
  readonly count: number
  readonly pages: readonly PdfPage[]
  readonly trees: readonly StructureElement[]
  readonly attached: Attached
}

async function takeOut(document: PDFDocumentProxy): Promise<TakenOut> {
  const pages = await extractPages(document, MOST_PAGES)
  const trees = await structureOf(document, pages)
  return { count: document.numPages, pages, trees, attached: await attachedResume(document) }
}

function pageStartsOf(regions: readonly Region[]): PageStart[] {
  return regions.filter(({ page }, index) => page !== regions[index - 1]?.page)
}

function leftOut(count: number): ReaderMessage[] {
  if (count <= MOST_PAGES) return []
  const reason = `the PDF has ${count} pages, of which only the first ${MOST_PAGES} were read`
  return [{ severity: 'warning', rule: 'pages-left-out', reason, remedy: 'give the pages of the CV alone' }]
}

function printedPage({ text, page }: LaidOut): PrintedPage {
  const elements = elementsOf(page)
  return {
    text,
    links: elements.flatMap(({ properties: { href } }) => (typeof href === 'string' ? [href] : [])),
    headings: elements.flatMap(({ tagName, position }) =>
      /^h\d$/.test(tagName) && position
        ? [[position.start.offset ?? 0, position.end.offset ?? 0] as const]
        : [],
    ),
  }
}
