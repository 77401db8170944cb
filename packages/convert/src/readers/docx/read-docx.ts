import { type Unzipped, zipSync } from 'fflate'
import { damagedArchive, unzipParts } from '../archive/unzip-parts.ts'
import type { ReadOptions, SourceDocument } from '../format.ts'
import { flattenCells } from '../html/flatten-cells.ts'
import { layOut } from '../html/lay-out.ts'
import { pageToMdast } from '../html/page-to-mdast.ts'
import { headingsFromLooks } from './headings-from-looks.ts'
import { inlineNotes } from './inline-notes.ts'

const NOUN = 'Word document'

/** What of a Word document its text needs: no pictures, no fonts, no embedded files, no comments. */
const TEXT_PART =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?!comments)(?:_rels\/)?[\w.-]+\.(?:xml|rels))$/

/** Direct formatting that documents mark headings with, beside what mammoth maps by itself. */
const STYLES = ['small-caps => strong']

/**
 * Read a Word document: its text with headings, lists, tables, links and footnotes; tracked changes as accepted, no comments,
 * no pictures. Places point into its plain text, a line for each paragraph.
 */
export async function readDocx(bytes: Uint8Array, { path }: ReadOptions): Promise<SourceDocument> {
  const [html, { fromHtml }] = await Promise.all([
    toHtml(unzipParts(bytes, { path, noun: NOUN, part: TEXT_PART }), path),
    import('hast-util-from-html'),
  ])
  const { page, text } = layOut(flattenCells(inlineNotes(fromHtml(html, { fragment: true }))))
  return { text, tree: await pageToMdast(page), messages: [] }
}

async function toHtml(parts: Unzipped, path: string): Promise<string> {
  const { default: mammoth } = await import('mammoth')
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(zipSync(parts, { level: 0 })) },
      {
        styleMap: STYLES,
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
        externalFileAccess: false,
        transformDocument: headingsFromLooks,
      },
    )
    return value
  } catch (cause) {
    throw damagedArchive(path, NOUN, cause)
  }
}
