import type { ReadOptions, SourceDocument } from '../format.ts'
import { layOut } from '../html/lay-out.ts'
import { pageToMdast } from '../html/page-to-mdast.ts'
import { damaged } from './damaged.ts'
import { flattenCells } from './flatten-cells.ts'
import { headingsFromLooks } from './headings-from-looks.ts'
import { inlineNotes } from './inline-notes.ts'
import { keepTextParts } from './keep-text-parts.ts'

/** Direct formatting that documents mark headings with, beside what mammoth maps by itself. */
const STYLES = ['small-caps => strong']

/**
 * Read a Word document: its text with headings, lists, tables, links and footnotes; tracked changes as accepted, no comments,
 * no pictures. Places point into its plain text, a line for each paragraph.
 */
export async function readDocx(bytes: Uint8Array, { path }: ReadOptions): Promise<SourceDocument> {
  const [html, { fromHtml }] = await Promise.all([
    toHtml(keepTextParts(bytes, path), path),
    import('hast-util-from-html'),
  ])
  const { page, text } = layOut(flattenCells(inlineNotes(fromHtml(html, { fragment: true }))))
  return { text, tree: await pageToMdast(page), messages: [] }
}

async function toHtml(archive: Uint8Array, path: string): Promise<string> {
  const { default: mammoth } = await import('mammoth')
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(archive) },
      {
        styleMap: STYLES,
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
        externalFileAccess: false,
        transformDocument: headingsFromLooks,
      },
    )
    return value
  } catch (cause) {
    throw damaged(path, cause)
  }
}
